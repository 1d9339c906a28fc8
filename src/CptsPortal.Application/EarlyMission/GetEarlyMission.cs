using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Territory;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.EarlyMission;

/// <summary>The early-mission contract of a case: its forms, what was granted and paid, and what is missing to join.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetEarlyMission(Guid CaseId) : IRequest<EarlyMissionView>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The early-mission contract of a case.</summary>
/// <param name="Department">Code of the department that follows the case.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Adhesions">The forms, the last first.</param>
/// <param name="Pieces">The pieces joined to them: title by identity.</param>
/// <param name="Obstacles">What is missing to file a form; empty when it can be filed, or when one is awaited or registered.</param>
/// <param name="AmountPerMission">What each mission would bring at the present size; null while nobody lives on the territory.</param>
/// <param name="Size">The present size; null while nobody lives on the territory.</param>
/// <param name="Today">The portal's day.</param>
public sealed record EarlyMissionView(
    string Department, Stage Stage, IReadOnlyList<AdhesionItem> Adhesions, IReadOnlyDictionary<Guid, string> Pieces, IReadOnlyList<BrokenRule> Obstacles,
    decimal? AmountPerMission, CptsSize? Size, DateOnly Today)
{
    /// <summary>The last form; null without any.</summary>
    public AdhesionItem? Last => Adhesions.Count == 0 ? null : Adhesions[0];

    /// <summary>Whether a new form is thinkable: none is awaited, none was registered.</summary>
    public bool IsOpen => Last is null or { State: AdhesionState.Refused };
}

/// <summary>A form and what became of it.</summary>
/// <param name="Adhesion">The form.</param>
/// <param name="State">Where it stands today.</param>
/// <param name="Version">Its version.</param>
public sealed record AdhesionItem(Adhesion Adhesion, AdhesionState State, uint Version);

internal sealed class GetEarlyMissionHandler(IPortalData data, AdhesionReading reading, IPortalCalendar calendar)
    : IRequestHandler<GetEarlyMission, EarlyMissionView>
{
    public async Task<EarlyMissionView> Handle(GetEarlyMission request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var cpts = await data.Read<Cpts>().SingleAsync(cpts => cpts.Id == request.CaseId, cancellationToken);
        var adhesions = (await data.Read<Adhesion>().Where(adhesion => adhesion.CaseId == request.CaseId)
                .OrderByDescending(adhesion => adhesion.FiledOn).ThenByDescending(adhesion => adhesion.Id)
                .Select(adhesion => new { Adhesion = adhesion, Version = EF.Property<uint>(adhesion, "Version") }).ToListAsync(cancellationToken))
            .Select(row => new AdhesionItem(row.Adhesion, row.Adhesion.StateOn(today), row.Version)).ToList();
        var joined = adhesions.SelectMany(item => item.Adhesion.Pieces.Joined).Distinct().ToList();
        var pieces = joined.Count == 0 ? [] : await data.Read<Piece>().Where(piece => joined.Contains(piece.Id))
            .ToDictionaryAsync(piece => piece.Id, piece => piece.Title, cancellationToken);
        var view = new EarlyMissionView(cpts.Department, cpts.Stage, adhesions, pieces, [], null, null, today);
        if (!view.IsOpen && view.Last!.State != AdhesionState.Filed)
            return view;
        var (ground, inhabitants) = await reading.GroundAsync(cpts, pieces: null, cancellationToken);
        CptsSize? size = inhabitants > 0 ? CptsSizes.ForPopulation(inhabitants) : null;
        return view with
        {
            Obstacles = view.IsOpen ? Adhesion.Obstacles(cpts, ground, today) : [],
            Size = size,
            AmountPerMission = size is { } known ? EarlyMissionGrid.Published.AmountPerMission(known, today).Value : null,
        };
    }
}
