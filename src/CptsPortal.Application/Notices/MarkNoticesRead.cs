using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Notices;

/// <summary>Marks as read all that one was told until now; no act on a case, nothing is journaled.</summary>
public sealed record MarkNoticesRead : IRequest<Unit>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

internal sealed class MarkNoticesReadHandler(INotices notices, ICurrentActor current, TimeProvider time) : IRequestHandler<MarkNoticesRead, Unit>
{
    public async Task<Unit> Handle(MarkNoticesRead request, CancellationToken cancellationToken)
    {
        await notices.MarkReadAsync(current.Actor!.UserId, time.GetUtcNow(), cancellationToken);
        return Unit.Value;
    }
}
