using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Terminations;

/// <summary>The terminations of a signed contract of a case, and what the last one gives or would give.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="LetterReceivedOn">Receipt of a letter that is not recorded yet, to see the settlement before it is; null otherwise.</param>
/// <param name="ConfirmedOn">Notification of a confirmation that is not recorded yet, likewise.</param>
public sealed record GetTermination(Guid CaseId, DateOnly? LetterReceivedOn = null, DateOnly? ConfirmedOn = null) : IRequest<TerminationView?>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The terminations of a contract; there is no view before one is signed.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Department">Code of the department that follows the case.</param>
/// <param name="Name">Name of the CPTS.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Version">Its version.</param>
/// <param name="Settlement">The settlement of its last year: on the facts, or as if it ended; null where nothing ends it.</param>
/// <param name="WaitingFor">Why a line of the settlement waits; null when none does.</param>
/// <param name="LedgerVersion">Version of the ledger; null while nothing was paid.</param>
public sealed record TerminationView(
    DateOnly Today, string Department, string Name, Stage Stage, Contract Contract, uint Version, Settlement? Settlement,
    LineBlock? WaitingFor, uint? LedgerVersion)
{
    /// <summary>Where the contract stands.</summary>
    public ContractState State => Contract.StateOn(Today);

    /// <summary>The last termination; null without any.</summary>
    public ContractTermination? Last => Contract.Termination;

    /// <summary>Whether the contract has really ended by it; else the settlement is what it would be.</summary>
    public bool IsEffective => State == ContractState.Terminated;

    /// <summary>Whether a letter can be recorded.</summary>
    public bool CanTerminate => Last is null or { WithdrawnOn: not null };

    /// <summary>Whether the CPTS can still seize the local commission.</summary>
    public bool CanSeize => Last is { SeizedOn: null, WithdrawnOn: null } last && Today <= last.On(Today).SeizureUntil;

    /// <summary>Whether the termination can be confirmed or given up by the institutions.</summary>
    public bool CanAnswer => Last is { ConfirmedOn: null, WithdrawnOn: null, By: not Party.Cpts } && State is ContractState.Terminating or ContractState.TerminationSuspended;

    /// <summary>Whether the CPTS can give up its own letter.</summary>
    public bool CanWithdraw => Last is { By: Party.Cpts } && State == ContractState.Terminating;

    /// <summary>Whether a refund is to be claimed.</summary>
    public bool CanClaim => IsEffective && Last is { RefundClaimedOn: null } && Settlement is { SettledOn: null, Refund.IsZero: false };

    /// <summary>Whether something of the settlement is still to be paid or received.</summary>
    public bool CanSettle => IsEffective && Settlement is { SettledOn: null };
}

internal sealed class GetTerminationHandler(IPortalData data, FundingReader reader) : IRequestHandler<GetTermination, TerminationView?>
{
    public async Task<TerminationView?> Handle(GetTermination request, CancellationToken cancellationToken)
    {
        var today = reader.Today;
        var head = await (
            from cpts in data.Read<Cpts>()
            where cpts.Id == request.CaseId
            from contract in data.Read<Contract>().Where(contract => contract.CaseId == cpts.Id && contract.SignedOn != null
                && (request.Contract == null || contract.Number == request.Contract))
            orderby contract.Number descending
            select new { cpts.Department, cpts.Name, cpts.Stage, Contract = contract, Version = EF.Property<uint>(contract, "Version") })
            .FirstOrDefaultAsync(cancellationToken);
        if (head is null)
            return null;
        var funding = (await reader.OfAsync(request, cancellationToken, AsIf(head.Contract, request, today)))!;
        var schedule = funding.ScheduleOn(today);
        return new TerminationView(
            today, head.Department, head.Name, head.Stage, head.Contract, head.Version, Settlement.Of(funding.Facts, schedule),
            Settlement.BlockOf(funding.Facts, schedule), funding.Version);
    }

    /// <summary>The day that the settlement is shown for, where it is not that of the facts.</summary>
    private static DateOnly? AsIf(Contract contract, GetTermination request, DateOnly today) => request switch
    {
        { LetterReceivedOn: { } received } when contract.Termination is null or { WithdrawnOn: not null } =>
            received >= contract.SignedOn && received < contract.EndsOn ? TerminationTerms.Contract.Notice.From(received) : null,
        _ when contract.StateOn(today) == ContractState.TerminationSuspended => contract.Termination!.EffectIfConfirmedOn(request.ConfirmedOn ?? today),
        _ => null,
    };
}
