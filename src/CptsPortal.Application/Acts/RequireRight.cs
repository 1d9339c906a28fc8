using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Acts;

/// <summary>Asks for nothing but a right: for the page of an empty form, which reads nothing that would ask for it.</summary>
/// <param name="Right">The right.</param>
public sealed record RequireRight(Right Right) : IRequest<Unit>, IGuardedRequest;

internal sealed class RequireRightHandler : IRequestHandler<RequireRight, Unit>
{
    public Task<Unit> Handle(RequireRight request, CancellationToken cancellationToken) => Unit.Task;
}

/// <summary>Asks for nothing but a right on a case: out of scope the case does not exist, whatever the role.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Right">The right.</param>
public sealed record RequireRightOnCase(Guid CaseId, Right Right) : IRequest<Unit>, IOnCase;

internal sealed class RequireRightOnCaseHandler : IRequestHandler<RequireRightOnCase, Unit>
{
    public Task<Unit> Handle(RequireRightOnCase request, CancellationToken cancellationToken) => Unit.Task;
}
