using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using CptsPortal.Domain.Territory;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>The official projects whose name or main city is searched, by name; open to all.</summary>
/// <param name="Search">Part of a name or city; accents and case ignored.</param>
/// <param name="Page">1 for the first page.</param>
public sealed record SearchDirectory(string? Search = null, int Page = 1) : IRequest<DirectoryPage>, IPublicRequest
{
    /// <summary>Projects on a page.</summary>
    public const int PageSize = 25;
}

/// <summary>A page of the directory.</summary>
/// <param name="Entries">The projects of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record DirectoryPage(IReadOnlyList<DirectoryLine> Entries, int Total);

/// <summary>A project in the directory.</summary>
/// <param name="Reference">Address of its sheet.</param>
/// <param name="Name">Name.</param>
/// <param name="City">Main city; null while its sheet is not written.</param>
/// <param name="Population">Inhabitants; null while its sheet is not written.</param>
public sealed record DirectoryLine(string Reference, string Name, string? City, int? Population);

/// <summary>The sheet of an official project; open to all.</summary>
/// <param name="Reference">Reference of its case.</param>
public sealed record GetDirectoryEntry(string Reference) : IRequest<DirectoryEntry>, IPublicRequest;

/// <summary>What the directory says of a project, and nothing more of its case.</summary>
/// <param name="Line">Name, city and population.</param>
/// <param name="Contact">Address of the person to contact; null unless the leader agreed that it be public.</param>
/// <param name="Orientations">Orientations retained.</param>
public sealed record DirectoryEntry(DirectoryLine Line, string? Contact, IReadOnlyList<Orientation> Orientations);

internal sealed class SearchDirectoryHandler(IPortalData data) : IRequestHandler<SearchDirectory, DirectoryPage>
{
    public async Task<DirectoryPage> Handle(SearchDirectory request, CancellationToken cancellationToken)
    {
        var key = CommuneNameKey.Of(request.Search ?? "");
        var found = data.OfficialProjects().Where(entry => key == "" || entry.Cpts.NameKey.Contains(key) || entry.Sheet!.CityKey.Contains(key));
        var page = await found.OrderBy(entry => entry.Cpts.NameKey).ThenBy(entry => entry.Cpts.Reference)
            .Skip((Math.Max(request.Page, 1) - 1) * SearchDirectory.PageSize).Take(SearchDirectory.PageSize)
            .Select(entry => new DirectoryLine(
                entry.Cpts.Reference, entry.Cpts.Name, entry.Sheet == null ? null : entry.Sheet.City,
                entry.Sheet == null ? null : entry.Sheet.Population))
            .ToListAsync(cancellationToken);
        return new DirectoryPage(page, await found.CountAsync(cancellationToken));
    }
}

internal sealed class GetDirectoryEntryHandler(IPortalData data) : IRequestHandler<GetDirectoryEntry, DirectoryEntry>
{
    public async Task<DirectoryEntry> Handle(GetDirectoryEntry request, CancellationToken cancellationToken)
    {
        var entry = await data.OfficialProjects().Where(entry => entry.Cpts.Reference == request.Reference)
            .Select(entry => new { entry.Cpts.Reference, entry.Cpts.Name, entry.Sheet }).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException();
        return new DirectoryEntry(
            new DirectoryLine(entry.Reference, entry.Name, entry.Sheet?.City, entry.Sheet?.Population),
            entry.Sheet is { ContactAgreed: true } sheet ? sheet.Contact : null, entry.Sheet?.Orientations ?? []);
    }
}

internal static class OfficialProjectsReading
{
    /// <summary>The validation of the letter of intent makes a project official; a closed case is public no more.</summary>
    public static IQueryable<OfficialProject> OfficialProjects(this IPortalData data) =>
        from cpts in data.Read<Cpts>()
        where cpts.Stage == Stage.ProjectDrafting || cpts.Stage == Stage.ProjectReview || cpts.Stage == Stage.Contracting
            || cpts.Stage == Stage.ContractRunning
        join written in data.Read<IdentitySheet>() on cpts.Id equals written.CaseId into sheets
        from sheet in sheets.DefaultIfEmpty()
        select new OfficialProject { Cpts = cpts, Sheet = sheet };
}

internal sealed class OfficialProject
{
    public required Cpts Cpts { get; init; }

    public IdentitySheet? Sheet { get; init; }
}
