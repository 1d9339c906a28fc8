using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Lists;

/// <summary>How one last looked at a list, as the query of an address; null when never, or when it was forgotten.</summary>
/// <param name="List">Name of the list.</param>
public sealed record RecallList(string List) : IRequest<string?>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

internal sealed class RecallListHandler(IListMemory memory, ICurrentActor current) : IRequestHandler<RecallList, string?>
{
    public Task<string?> Handle(RecallList request, CancellationToken cancellationToken) =>
        memory.RecallAsync(current.Actor!.UserId, request.List, cancellationToken);
}
