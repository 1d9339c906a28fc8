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
    /// <summary>The most shown of what waits for others, and of each group of one's own; the rest is in the lists.</summary>
    public const int Most = 20;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The home of somebody who follows cases.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Mine">What is awaited from one's institution, on one's own cases, by urgency; the most pressing first.</param>
/// <param name="ByDelegation">Decisions awaited from one by delegation, on all cases that it covers; the most pressing first.</param>
/// <param name="Others">What is awaited from others, the longest awaited first; no more than <see cref="GetHome.Most"/>.</param>
/// <param name="AwaitedFromOthers">How many there are in all.</param>
/// <param name="Stages">How many cases stand where.</param>
public sealed record HomeView(
    DateOnly Today, IReadOnlyList<DutyGroup> Mine, IReadOnlyList<DelegatedDuty> ByDelegation, IReadOnlyList<DutyItem> Others, int AwaitedFromOthers, IReadOnlyDictionary<Stage, int> Stages)
{
    /// <summary>How much is awaited from the reader.</summary>
    public int AwaitedFromMe => Mine.Sum(group => group.Total);
}

/// <summary>What is awaited within the same time.</summary>
/// <param name="Urgency">How near its last day is; null without a deadline.</param>
/// <param name="Items">The most pressing first; no more than <see cref="GetHome.Most"/>.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record DutyGroup(Urgency? Urgency, IReadOnlyList<DutyItem> Items, int Total);

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

internal sealed class GetHomeHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar, KnownCases cases)
    : IRequestHandler<GetHome, HomeView>
{
    public async Task<HomeView> Handle(GetHome request, CancellationToken cancellationToken)
    {
        var (actor, today) = (current.Actor!, calendar.Today);
        var inScope = data.CasesOf(actor.Scope);
        var stages = await inScope.GroupBy(cpts => cpts.Stage).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var known = await cases.ReadAsync(inScope.Live(), cancellationToken);
        var awaited = known.SelectMany(cpts => CaseStanding.Of(cpts.Facts, today).Select(duty => new Awaited(
            new DutyItem(cpts.Id, cpts.Reference, cpts.Name, duty), duty.AwaitedByDelegation(actor, cpts.Department), cpts.IsOf(actor)))).ToList();
        var items = awaited.Where(found => found.Mandate is null && found.IsMine).Select(found => found.Item)
            .ToLookup(item => item.Duty.Awaits(actor.Role));
        return new HomeView(
            today,
            [.. items[true].GroupBy(item => item.Duty.Until is { } until ? Urgencies.Of(until, today) : (Urgency?)null)
                .OrderBy(group => group.Key ?? (Urgency)int.MaxValue)
                .Select(group => new DutyGroup(group.Key, [.. Pressing(group, item => item.Duty).Take(GetHome.Most)], group.Count()))],
            [.. Pressing(
                awaited.Where(found => found.Mandate is not null).Select(found => new DelegatedDuty(found.Item, found.Mandate!)), found => found.Item.Duty)],
            [.. items[false].OrderBy(item => item.Duty.Since ?? today).Take(GetHome.Most)],
            items[false].Count(),
            stages);
    }

    private static IEnumerable<T> Pressing<T>(IEnumerable<T> items, Func<T, Duty> duty) =>
        items.OrderBy(item => duty(item).Until ?? DateOnly.MaxValue).ThenBy(item => duty(item).Since);

    /// <summary>What is awaited, by which delegation if any, and whether its case is one's own.</summary>
    private sealed record Awaited(DutyItem Item, Mandate? Mandate, bool IsMine);
}
