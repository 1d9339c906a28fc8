using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Journal;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Ports;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using CptsPortal.Domain.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>What one wants to know of a case at a glance, besides its head and who must act.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetSynthesis(Guid CaseId) : IRequest<CaseSynthesis>, IOnCase
{
    /// <summary>Acts shown, and decisions.</summary>
    public const int Few = 3;

    /// <summary>The acts that decide something for the CPTS, once they are theirs to know.</summary>
    public static readonly IReadOnlyList<string> Decisions =
    [
        nameof(NotifyLetterDecision), nameof(AskLetterCorrections), nameof(AwardStartUp), nameof(PayAward), nameof(AskProjectComplements),
        nameof(ValidateProject), nameof(OpposeProject), TacitValidations.Act, nameof(AbandonCase), nameof(CloseCase),
    ];

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A case at a glance.</summary>
/// <param name="Closing">How it was closed; null while it is not.</param>
/// <param name="Leader">Person who leads the project.</param>
/// <param name="Coordinator">Person who coordinates it.</param>
/// <param name="Structure">Legal structure.</param>
/// <param name="Members">Members who have not left.</param>
/// <param name="Granted">Euros awarded for its start-up so far.</param>
/// <param name="Paid">Euros of these already paid.</param>
/// <param name="Latest">The latest acts that the reader may know of, newest first.</param>
/// <param name="Decisions">The latest decisions, newest first.</param>
public sealed record CaseSynthesis(
    Closing? Closing, Contact? Leader, Contact? Coordinator, LegalStructure? Structure, int Members, decimal Granted, decimal Paid,
    IReadOnlyList<LatestAct> Latest, IReadOnlyList<LatestAct> Decisions);

/// <summary>An act in short.</summary>
/// <param name="Id">Rank in the journal.</param>
/// <param name="Act">Name of the act.</param>
/// <param name="ActorName">Who.</param>
/// <param name="DelegatorName">Who delegated the power to act; null by right of the role.</param>
/// <param name="LegalDate">Day on which it legally counts.</param>
public sealed record LatestAct(long Id, string Act, string ActorName, string? DelegatorName, DateOnly LegalDate);

internal sealed class GetSynthesisHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<GetSynthesis, CaseSynthesis>
{
    // An hour of writing saves itself some hundreds of times.
    private const int Recent = 500;

    public async Task<CaseSynthesis> Handle(GetSynthesis request, CancellationToken cancellationToken)
    {
        var (today, room) = (calendar.Today, current.Actor!.Role.Has(Right.UseRoom));
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId).Select(cpts => new
        {
            cpts.Closing,
            cpts.Leader,
            cpts.Coordinator,
            cpts.LegalStructure,
            Members = cpts.Members.Count(member => member.LeftOn == null || member.LeftOn > today),
            Granted = data.Read<Award>().Where(award => award.CaseId == cpts.Id).Sum(award => award.Amount),
            Paid = data.Read<Award>().Where(award => award.CaseId == cpts.Id && award.PaidOn != null).Sum(award => award.Amount),
        }).SingleAsync(cancellationToken);
        var readable = data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId && (room || !entry.InRoom));
        // Both in one statement: a decision may lie far behind what was written last.
        var heads = readable.Select(entry => new { entry.Id, entry.Act, entry.ActorId, entry.ActorName, entry.DelegatorName, entry.At, entry.LegalDate });
        var entries = await heads.OrderByDescending(entry => entry.Id).Take(Recent)
            .Union(heads.Where(entry => GetSynthesis.Decisions.Contains(entry.Act)).OrderByDescending(entry => entry.Id).Take(GetSynthesis.Few))
            .OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
        var latest = WritingSpells.Of(entries.Select(entry => new SpellEntry(entry.Id, entry.Act, entry.ActorId, entry.At))).Take(GetSynthesis.Few);
        var acts = entries.ToDictionary(entry => entry.Id, entry => new LatestAct(entry.Id, entry.Act, entry.ActorName, entry.DelegatorName, entry.LegalDate));
        return new CaseSynthesis(
            cpts.Closing, cpts.Leader, cpts.Coordinator, cpts.LegalStructure, cpts.Members, cpts.Granted, cpts.Paid,
            [.. latest.Select(spell => acts[spell.Last])],
            [.. acts.Values.Where(act => GetSynthesis.Decisions.Contains(act.Act)).OrderByDescending(act => act.Id).Take(GetSynthesis.Few)]);
    }
}
