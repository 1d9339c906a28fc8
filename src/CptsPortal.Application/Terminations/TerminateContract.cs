using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Terminations;
using MediatR;

namespace CptsPortal.Application.Terminations;

/// <summary>Records the letter by which the CPTS, the fund or the ARS terminates the contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Ground">Why, and so by whom: an institution may record the letter of a CPTS, not the reverse.</param>
/// <param name="ReceivedOn">Receipt of the letter; null when none can be read.</param>
/// <param name="Reason">In words.</param>
/// <param name="Stamp">The act.</param>
public sealed record TerminateContract(Guid CaseId, TerminationGround Ground, DateOnly? ReceivedOn, string? Reason, ActStamp Stamp)
    : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Ground == TerminationGround.CptsWish ? Right.FollowTermination : Right.DecideTermination;
}

internal sealed class TerminateContractHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<TerminateContract, Unit>
{
    public async Task<Unit> Handle(TerminateContract request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.Terminate(
            cpts, request.Ground, current.Actor!.Role.Party() ?? Party.Cpts, request.ReceivedOn, request.Reason, calendar.Today));
        return Unit.Value;
    }
}
