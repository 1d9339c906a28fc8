using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Notices;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Notices;

/// <summary>What one was told, newest first; of cases that have left one's scope nothing is told any more.</summary>
public sealed record ListNotices : IRequest<IReadOnlyList<NoticeItem>>, IGuardedRequest
{
    /// <summary>The most shown.</summary>
    public const int Most = 100;

    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Something told.</summary>
/// <param name="About">Name of the act, or key of the deadline.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="ActorName">Who acted; null for a deadline.</param>
/// <param name="Due">Last day of the deadline; null for an act.</param>
/// <param name="At">Instant.</param>
/// <param name="Read">Whether it was read.</param>
public sealed record NoticeItem(string About, Guid CaseId, string CaseName, string? ActorName, DateOnly? Due, DateTimeOffset At, bool Read);

internal sealed class ListNoticesHandler(IPortalData data, ICurrentActor current)
    : IRequestHandler<ListNotices, IReadOnlyList<NoticeItem>>
{
    public async Task<IReadOnlyList<NoticeItem>> Handle(ListNotices request, CancellationToken cancellationToken)
    {
        var actor = current.Actor!;
        return await (
            from notice in data.Read<Notice>().Where(notice => notice.RecipientId == actor.UserId)
            join cpts in data.CasesOf(actor.Scope) on notice.CaseId equals cpts.Id
            orderby notice.At descending
            select new NoticeItem(notice.About, cpts.Id, cpts.Name, notice.ActorName, notice.Due, notice.At, notice.ReadAt != null))
            .Take(ListNotices.Most).ToListAsync(cancellationToken);
    }
}
