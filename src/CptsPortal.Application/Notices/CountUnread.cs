using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Notices;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Notices;

/// <summary>How much one was told and has not read.</summary>
public sealed record CountUnread : IRequest<int>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

internal sealed class CountUnreadHandler(IPortalData data, ICurrentActor current) : IRequestHandler<CountUnread, int>
{
    public Task<int> Handle(CountUnread request, CancellationToken cancellationToken) =>
        data.Read<Notice>().CountAsync(notice => notice.RecipientId == current.Actor!.UserId && notice.ReadAt == null, cancellationToken);
}
