using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>The fund checks the four pieces of a request to join.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Checks">What it finds of each, and what the CPTS has to send.</param>
/// <param name="On">Day of the check; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record CheckJoining(
    Guid CaseId, IReadOnlyDictionary<JoiningPieceKind, (PieceCheck Check, string? Reason)> Checks, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.CheckJoining;
}

internal sealed class CheckJoiningHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<CheckJoining, Unit>
{
    public async Task<Unit> Handle(CheckJoining request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.Check(cpts, request.Checks, request.On, calendar.Today));
        return Unit.Value;
    }
}
