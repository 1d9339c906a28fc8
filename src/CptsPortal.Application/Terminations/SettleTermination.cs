using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Amounts;
using MediatR;

namespace CptsPortal.Application.Terminations;

/// <summary>The fund claims from the CPTS what the settlement makes it give back (ACI art. 11.3).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the claim; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record ClaimTerminationRefund(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.RecordPayments;
}

internal sealed class ClaimTerminationRefundHandler(IPortalData data, FundingReader reader) : IRequestHandler<ClaimTerminationRefund, Unit>
{
    public async Task<Unit> Handle(ClaimTerminationRefund request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request, request.Stamp.Version, cancellationToken);
        var funding = await reader.OfAsync(request, cancellationToken) ?? throw new NotFoundException();
        var owed = Settlement.Of(funding.Facts, funding.ScheduleOn(reader.Today))?.Refund ?? Euro.Zero;
        Refusal.Unless(contract.ClaimRefund(cpts, new RefundClaim(request.On, owed), reader.Today));
        return Unit.Value;
    }
}

/// <summary>Records the one payment, or the one receipt, that settles a termination.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the payment or of the receipt; null when none can be read.</param>
/// <param name="Reference">The fund's reference.</param>
/// <param name="Stamp">The act; its version is that of the ledger.</param>
public sealed record SettleTermination(Guid CaseId, DateOnly? On, string? Reference, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.RecordPayments;
}

internal sealed class SettleTerminationHandler(LedgerWriter writer) : IRequestHandler<SettleTermination, Unit>
{
    public async Task<Unit> Handle(SettleTermination request, CancellationToken cancellationToken)
    {
        var (ledger, facts) = await writer.OpenAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(ledger.Settle(request.On, request.Reference, facts, writer.Today));
        await writer.NoteSettlementAsync(request, ledger, facts, cancellationToken);
        return Unit.Value;
    }
}
