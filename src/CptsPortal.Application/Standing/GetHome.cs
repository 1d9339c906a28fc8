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
/// <param name="ByDelegation">Decisions awaited from one by delegation, on all cases that it covers; the most pressing first.</param>
/// <param name="Others">What is awaited from others, the longest awaited first; no more than <see cref="GetHome.MostAwaited"/>.</param>
/// <param name="AwaitedFromOthers">How many there are in all.</param>
/// <param name="Stages">How many cases stand where.</param>
public sealed record HomeView(
    DateOnly Today, IReadOnlyList<DutyItem> Mine, IReadOnlyList<DelegatedDuty> ByDelegation, IReadOnlyList<DutyItem> Others, int AwaitedFromOthers, IReadOnlyDictionary<Stage, int> Stages);

/// <summary>Something awaited on a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="Duty">What is awaited.</param>
public sealed record DutyItem(Guid CaseId, string Reference, string CaseName, Duty Duty);

/// <summary>A decision awaited by delegation.</summary>
/// <param name="Item">The decision.</param>
/// <param name="Mandate">The delegation.</param>
public sealed record DelegatedDuty(DutyItem Item, Mandate Mandate);

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
        var delegated = items.Select(item => (Item: item, Mandate: item.Duty.AwaitedByDelegation(actor, item.Case.Department)))
            .Where(pair => pair.Mandate is not null).ToList();
        items = [.. items.Except(delegated.Select(pair => pair.Item))];
        var mine = items.Where(item => item.Duty.Awaits(actor.Role) && item.Case.IsOf(actor)).ToList();
        var others = items.Where(item => !item.Duty.Awaits(actor.Role) && item.Case.IsOf(actor)).ToList();
        return new HomeView(
            today,
            [.. Pressing(mine.Select(Item), item => item.Duty)],
            [.. Pressing(delegated.Select(pair => new DelegatedDuty(Item(pair.Item), pair.Mandate!)), pair => pair.Item.Duty)],
            [.. others.Select(Item).OrderBy(item => item.Duty.Since ?? today).Take(GetHome.MostAwaited)],
            others.Count,
            stages);
    }

    private static IEnumerable<T> Pressing<T>(IEnumerable<T> items, Func<T, Duty> duty) =>
        items.OrderBy(item => duty(item).Until ?? DateOnly.MaxValue).ThenBy(item => duty(item).Since);

    private static DutyItem Item((KnownCase Case, Duty Duty) item) =>
        new(item.Case.Id, item.Case.Reference, item.Case.Name, item.Duty);
}
