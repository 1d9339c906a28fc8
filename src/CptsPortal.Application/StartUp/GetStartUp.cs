using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>The start-up of a project: awards, support structure, identity sheet.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetStartUp(Guid CaseId) : IRequest<StartUpView>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The start-up of a project.</summary>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Reference">Reference of the case, address of its sheet in the directory.</param>
/// <param name="Awards">Awards, latest first.</param>
/// <param name="Choice">The support structure that holds, if any.</param>
/// <param name="Offered">The structures that the region offers, by name.</param>
/// <param name="Defaults">The region's default amounts; null where the program knows none.</param>
/// <param name="Sheet">The identity sheet; null while nobody wrote it.</param>
public sealed record StartUpView(
    Stage Stage, string Reference, IReadOnlyList<AwardItem> Awards, ChoiceItem? Choice, IReadOnlyList<OfferedStructure> Offered,
    StartUpDefaults? Defaults, SheetContent? Sheet)
{
    /// <summary>Whether the letter of intent is validated: the project is official.</summary>
    public bool IsOfficial => Stage is >= Stage.ProjectDrafting and not Stage.Closed;
}

/// <summary>An award.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Kind">What it pays for.</param>
/// <param name="Amount">Euros.</param>
/// <param name="AwardedOn">Day of the award.</param>
/// <param name="PaidOn">Day of the payment, if paid.</param>
/// <param name="RenewalReason">Why it is renewed, if it is.</param>
/// <param name="StructureName">The structure that it is paid to; null for the holder.</param>
/// <param name="Version">Its version.</param>
public sealed record AwardItem(
    Guid Id, StartUpAwardKind Kind, decimal Amount, DateOnly AwardedOn, DateOnly? PaidOn, string? RenewalReason, string? StructureName, uint Version);

/// <summary>The structure chosen.</summary>
/// <param name="StructureId">The structure.</param>
/// <param name="Name">Its name.</param>
/// <param name="ChosenOn">Day of the choice.</param>
public sealed record ChoiceItem(Guid StructureId, string Name, DateOnly ChosenOn);

/// <summary>A structure that can be chosen.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">Its name.</param>
public sealed record OfferedStructure(Guid Id, string Name);

internal sealed class GetStartUpHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<GetStartUp, StartUpView>
{
    public async Task<StartUpView> Handle(GetStartUp request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new { cpts.Stage, cpts.Reference, cpts.Department }).SingleAsync(cancellationToken);
        var region = await communes.RegionCodeAsync(cpts.Department, cancellationToken);
        var awards = await data.Read<Award>().Where(award => award.CaseId == request.CaseId).OrderByDescending(award => award.AwardedOn)
            .Select(award => new AwardItem(
                award.Id, award.Kind, award.Amount, award.AwardedOn, award.PaidOn, award.RenewalReason,
                data.Read<SupportStructure>().Where(structure => structure.Id == award.StructureId).Select(structure => structure.Name).FirstOrDefault(),
                EF.Property<uint>(award, "Version")))
            .ToListAsync(cancellationToken);
        var choice = await data.ChoiceOfAsync(request.CaseId, cancellationToken);
        var offered = await data.Read<SupportStructure>().Where(structure => structure.Region == region && structure.Offered)
            .OrderBy(structure => structure.Name).Select(structure => new OfferedStructure(structure.Id, structure.Name)).ToListAsync(cancellationToken);
        var sheet = await data.SheetsOf(request.CaseId).Select(row => row.Content).SingleOrDefaultAsync(cancellationToken);
        return new StartUpView(
            cpts.Stage, cpts.Reference, awards, choice is null ? null : new ChoiceItem(choice.StructureId, choice.StructureName, choice.ChosenOn),
            offered, region is null ? null : StartUpDefaults.For(region), sheet);
    }
}
