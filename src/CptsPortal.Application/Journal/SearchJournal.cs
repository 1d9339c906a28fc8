using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Journal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Journal;

/// <summary>What was done on a case, newest first; entries of the room for who may use it only.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Act">Only this act.</param>
/// <param name="Actor">Only this person, by the name shown.</param>
/// <param name="From">First legal day, included.</param>
/// <param name="To">Last legal day, included.</param>
/// <param name="Page">1 for the first page.</param>
public sealed record SearchJournal(Guid CaseId, string? Act = null, string? Actor = null, DateOnly? From = null, DateOnly? To = null, int Page = 1)
    : IRequest<JournalPage>, IOnCase
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 25;

    /// <inheritdoc />
    public Right Right => Right.ReadJournal;
}

/// <summary>A page of the journal of a case.</summary>
/// <param name="Entries">The entries of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Acts">The acts found on the case, to filter by.</param>
/// <param name="Actors">The people who acted on it, to filter by.</param>
public sealed record JournalPage(IReadOnlyList<JournalLine> Entries, int Total, IReadOnlyList<string> Acts, IReadOnlyList<string> Actors);

/// <summary>An entry of the journal.</summary>
/// <param name="Id">Rank; of a writing spell, that of its last saving.</param>
/// <param name="At">Instant.</param>
/// <param name="Act">Name of the act.</param>
/// <param name="ActorName">Who; the system's name for its own acts.</param>
/// <param name="Role">Role then; null for the system.</param>
/// <param name="DelegatorName">Who delegated the power to act; null by right of the role.</param>
/// <param name="LegalDate">Day on which it legally counts.</param>
/// <param name="Why">Reason.</param>
/// <param name="InRoom">Whether it belongs to the ARS-CPAM room.</param>
/// <param name="Evidence">The piece that proves it or that it is about, when the reader may know of it.</param>
/// <param name="Changes">What changed; over a writing spell, from its first saving to its last.</param>
/// <param name="Savings">How many savings of a draft are told as one; 1 for any other act.</param>
/// <param name="Since">Instant of the first of them.</param>
public sealed record JournalLine(
    long Id, DateTimeOffset At, string Act, string ActorName, Role? Role, string? DelegatorName, DateOnly LegalDate, string? Why, bool InRoom,
    EvidenceItem? Evidence, IReadOnlyList<JournalChange> Changes, int Savings, DateTimeOffset Since);

/// <summary>A piece named by an entry.</summary>
/// <param name="PieceId">The piece.</param>
/// <param name="Title">Its title.</param>
public sealed record EvidenceItem(Guid PieceId, string Title);

internal sealed class SearchJournalHandler(IPortalData data, ICurrentActor current) : IRequestHandler<SearchJournal, JournalPage>
{
    public async Task<JournalPage> Handle(SearchJournal request, CancellationToken cancellationToken)
    {
        var room = current.Actor!.Role.Has(Right.UseRoom);
        var readable = data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId && (room || !entry.InRoom));
        var found = Filtered(readable, request);
        var rows = await found.SpellsAsync(cancellationToken);
        var shown = rows.Skip((Math.Max(request.Page, 1) - 1) * SearchJournal.PageSize).Take(SearchJournal.PageSize).ToList();
        var ranks = shown.SelectMany(row => row.Entries).ToList();
        var page = await readable.Where(entry => ranks.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, cancellationToken);
        var named = page.Values.Select(entry => entry.Evidence).OfType<Guid>().ToArray();
        var titles = named.Length == 0 ? [] : await data.Read<Piece>()
            .Where(piece => named.Contains(piece.Id) && piece.CaseId == request.CaseId && (room || !piece.InRoom))
            .ToDictionaryAsync(piece => piece.Id, piece => piece.Title, cancellationToken);
        return new JournalPage(
            [.. shown.Select(row => LineOf([.. row.Entries.Select(rank => page[rank])], titles))],
            rows.Count,
            await readable.Select(entry => entry.Act).Distinct().ToListAsync(cancellationToken),
            await readable.Select(entry => entry.ActorName).Distinct().OrderBy(name => name).ToListAsync(cancellationToken));
    }

    private static JournalLine LineOf(IReadOnlyList<JournalEntry> spell, Dictionary<Guid, string> titles)
    {
        var entry = spell[^1];
        return new JournalLine(
            entry.Id, entry.At, entry.Act, entry.ActorName, entry.Role, entry.DelegatorName, entry.LegalDate, entry.Why, entry.InRoom,
            entry.Evidence is { } piece && titles.TryGetValue(piece, out var title) ? new EvidenceItem(piece, title) : null,
            spell.Count == 1 ? entry.Changes : WritingSpells.Merged(spell.SelectMany(saved => saved.Changes)), spell.Count, spell[0].At);
    }

    private static IQueryable<JournalEntry> Filtered(IQueryable<JournalEntry> entries, SearchJournal request)
    {
        if (!string.IsNullOrEmpty(request.Act))
            entries = entries.Where(entry => entry.Act == request.Act);
        if (!string.IsNullOrEmpty(request.Actor))
            entries = entries.Where(entry => entry.ActorName == request.Actor);
        if (request.From is { } from)
            entries = entries.Where(entry => entry.LegalDate >= from);
        return request.To is { } to ? entries.Where(entry => entry.LegalDate <= to) : entries;
    }
}
