using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using MediatR;

namespace CptsPortal.Application.EarlyMission;

/// <summary>The holder files the form by which it joins the early-mission contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Form">What it says.</param>
/// <param name="Stamp">The act.</param>
public sealed record FileEarlyMission(Guid CaseId, AdhesionForm Form, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.FileEarlyMission;
}

internal sealed class FileEarlyMissionHandler(IPortalData data, AdhesionReading reading, IPortalCalendar calendar)
    : IRequestHandler<FileEarlyMission, Unit>
{
    public async Task<Unit> Handle(FileEarlyMission request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        var (ground, _) = await reading.GroundAsync(cpts, request.Form.Pieces, cancellationToken);
        Refusal.Unless(Adhesion.File(cpts, request.Form, ground, calendar.Today, out var filed));
        data.Add(filed!);
        return Unit.Value;
    }
}
