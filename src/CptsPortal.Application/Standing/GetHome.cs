using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Standing;

/// <summary>What one must do, what one waits for, and where the cases of one's scope stand.</summary>
public sealed record GetHome : IRequest<HomeView>, IGuardedRequest
{
    /// <summary>The most cases shown that wait for others; the rest is in the list of cases.</summary>
    public const int MostAwaited = 20;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The home of somebody who follows cases.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Mine">What is awaited from one's institution, on one's own cases; the most pressing first.</param>
/// <param name="Others">What is awaited from others, the longest awaited first; no more than <see cref="GetHome.MostAwaited"/>.</param>
/// <param name="AwaitedFromOthers">How many there are in all.</param>
/// <param name="Stages">How many cases stand where.</param>
public sealed record HomeView(
    DateOnly Today, IReadOnlyList<DutyItem> Mine, IReadOnlyList<DutyItem> Others, int AwaitedFromOthers, IReadOnlyDictionary<Stage, int> Stages);

/// <summary>Something awaited on a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="Duty">What is awaited.</param>
public sealed record DutyItem(Guid CaseId, string Reference, string CaseName, Duty Duty);

internal sealed class GetHomeHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar, CaseFactsReader reader)
    : IRequestHandler<GetHome, HomeView>
{
    public async Task<HomeView> Handle(GetHome request, CancellationToken cancellationToken)
    {
        var (actor, today) = (current.Actor!, calendar.Today);
        var inScope = data.CasesOf(actor.Scope);
        var stages = await inScope.GroupBy(cpts => cpts.Stage).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var known = await reader.ReadAsync(inScope.BeforeContract(), cancellationToken);
        var items = known.SelectMany(cpts => CaseStanding.Of(cpts.Facts, today).Select(duty => (Case: cpts, Duty: duty))).ToList();
        var mine = items.Where(item => item.Duty.Awaits(actor.Role) && item.Case.IsOf(actor)).ToList();
        var others = items.Where(item => !item.Duty.Awaits(actor.Role) && item.Case.IsOf(actor)).ToList();
        return new HomeView(
            today,
            [.. mine.Select(Item).OrderBy(item => item.Duty.Until ?? DateOnly.MaxValue).ThenBy(item => item.Duty.Since)],
            [.. others.Select(Item).OrderBy(item => item.Duty.Since ?? today).Take(GetHome.MostAwaited)],
            others.Count,
            stages);
    }

    private static DutyItem Item((KnownCase Case, Duty Duty) item) =>
        new(item.Case.Id, item.Case.Reference, item.Case.Name, item.Duty);
}
