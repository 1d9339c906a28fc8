using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Messaging;

/// <summary>The one place where role and scope are checked, for commands and queries alike.</summary>
/// <remarks>An architecture test holds that every request is either guarded or explicitly public.</remarks>
internal sealed class GuardBehavior<TRequest, TResponse>(ICurrentActor current, CaseDepartments departments) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IGuardedRequest
{
    /// <exception cref="NotSignedInException">Nobody is signed in.</exception>
    /// <exception cref="NotFoundException">The case is out of scope, or does not exist.</exception>
    /// <exception cref="NotAllowedException">The role has not the right.</exception>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var actor = current.Actor ?? throw new NotSignedInException();
        if (request is IOnCase { CaseId: var caseId } && !await CoversAsync(actor.Scope, caseId, cancellationToken))
            throw new NotFoundException();
        return actor.Role.Has(request.Right) ? await next() : throw new NotAllowedException(request.Right);
    }

    private async Task<bool> CoversAsync(Scope scope, Guid caseId, CancellationToken cancellation) =>
        await departments.OfAsync(caseId, cancellation) is { } department && scope.Covers(caseId, department);
}
