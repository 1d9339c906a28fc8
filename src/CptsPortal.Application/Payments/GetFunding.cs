using CptsPortal.Application.Contracts;
using CptsPortal.Application.Crises;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Funding;
using MediatR;

namespace CptsPortal.Application.Payments;

/// <summary>The funding of a signed contract: its schedule on the facts of the day, what was paid, and the totals.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetFunding(Guid CaseId) : IRequest<FundingView?>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The funding of a case; there is none before a contract is signed.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Reference">Reference of the contract.</param>
/// <param name="SignedOn">Day of the signature.</param>
/// <param name="EndsOn">First day that no longer is one of the contract.</param>
/// <param name="Statement">What the engine says on the facts of the day.</param>
/// <param name="Schedule">The lines and their totals.</param>
/// <param name="Orders">The payment orders, latest first.</param>
/// <param name="Version">Version of the ledger; null while nothing was paid or ordered.</param>
public sealed record FundingView(
    DateOnly Today, string Reference, DateOnly SignedOn, DateOnly EndsOn, FundingStatement Statement, PaymentSchedule Schedule,
    IReadOnlyList<PaymentOrder> Orders, uint? Version)
{
    /// <summary>The day on which a termination ends the contract, which may lie ahead; null without one.</summary>
    public DateOnly? TerminatedOn { get; init; }

    /// <summary>The serious crises identified in the department, the latest first, and what each gives.</summary>
    public IReadOnlyList<CrisisOnContract> Crises { get; init; } = [];

    /// <summary>The contract.</summary>
    public required SignedContract Contract { get; init; }

    /// <summary>The contracts signed on the case, latest first.</summary>
    public required IReadOnlyList<SignedContract> SignedContracts { get; init; }

    /// <summary>The next line to be paid to the CPTS, if any.</summary>
    public ScheduleLine? Next => Schedule.Lines.FirstOrDefault(line => line.IsPayable);

    /// <summary>What the engine makes due for the component, mission and year of a line; null when it makes nothing any more.</summary>
    public Entitlement? DueFor(ScheduleLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Statement.ContractYears.ElementAtOrDefault(line.Key.ContractYear - 1)?.Entitlements
            .FirstOrDefault(due => due.Component == line.Key.Component && due.Mission == line.Key.Mission);
    }
}

internal sealed class GetFundingHandler(FundingReader reader) : IRequestHandler<GetFunding, FundingView?>
{
    public async Task<FundingView?> Handle(GetFunding request, CancellationToken cancellationToken) =>
        await reader.OfAsync(request, cancellationToken) is { } funding
            ? new FundingView(
                reader.Today, funding.Reference, funding.Facts.SignedOn, funding.Contract.EndOn(reader.Today)!.Value, funding.Facts.Statement,
                funding.ScheduleOn(reader.Today), [.. funding.Ledger.Orders.Reverse()], funding.Version)
            {
                Contract = SignedContract.Of(funding.Contract),
                SignedContracts = funding.Signed,
                TerminatedOn = funding.Contract.TerminatedOn(reader.Today),
                Crises = [.. funding.Crises.Reverse().Where(crisis => crisis.IdentifiedOn >= funding.Facts.SignedOn)
                    .Select(crisis => new CrisisOnContract(
                        crisis.Id, crisis.IdentifiedOn, crisis.Typology, CrisisEffect.Of(funding.Facts.Statement, crisis.IdentifiedOn)))],
            }
            : null;
}
