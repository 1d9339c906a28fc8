using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Lists;

/// <summary>Keeps how one looks at a list, for the next time; one's own convenience, so that nothing is journaled.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="Query">The query of its address; null to forget it.</param>
public sealed record RememberList(string List, string? Query) : IRequest<Unit>, IGuardedRequest
{
    /// <summary>The longest query kept; a longer one is not.</summary>
    public const int LongestQuery = 1000;

    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

internal sealed class RememberListHandler(IListMemory memory, ICurrentActor current) : IRequestHandler<RememberList, Unit>
{
    public async Task<Unit> Handle(RememberList request, CancellationToken cancellationToken)
    {
        if (request.Query is null or { Length: <= RememberList.LongestQuery })
            await memory.KeepAsync(current.Actor!.UserId, request.List, request.Query, cancellationToken);
        return Unit.Value;
    }
}
