using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using CptsPortal.Domain.Rules;
using FluentValidation;
using MediatR;

namespace CptsPortal.Application.Messaging;

/// <summary>The one place where rights are checked, by role or by delegation, and scope, for commands and queries alike.</summary>
/// <remarks>An architecture test holds that every request is either guarded or explicitly public.</remarks>
internal sealed class GuardBehavior<TRequest, TResponse>(ICurrentActor current, CaseDepartments departments)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IGuardedRequest
{
    /// <exception cref="NotSignedInException">Nobody is signed in.</exception>
    /// <exception cref="NotFoundException">The case is out of scope, or does not exist.</exception>
    /// <exception cref="NotAllowedException">The role has not the right, and nobody delegated it.</exception>
    /// <exception cref="SecondFactorMissingException">Somebody delegated it to a person without second factor.</exception>
    /// <exception cref="ValidationException">The act counts on a day outside the delegation.</exception>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var actor = current.Actor ?? throw new NotSignedInException();
        var department = request is IOnCase { CaseId: var caseId } ? await CoveredAsync(actor.Scope, caseId, cancellationToken) : null;
        if (!actor.Role.Has(request.Right))
        {
            var given = department is null ? null : actor.MandateFor(request.Right, department);
            Holds(given ?? throw new NotAllowedException(request.Right), actor, request);
        }

        return await next();
    }

    private static void Holds(Mandate given, Actor actor, TRequest request)
    {
        if (!actor.HasSecondFactor)
            throw new SecondFactorMissingException();
        if (request is IAct<TResponse> { Stamp.LegalDate: { } day } && !given.Covers(day))
            Refusal.Unless([new BrokenRule(DelegationRule.DayWithinDelegation, "", given.From, given.Until)]);
    }

    private async Task<string> CoveredAsync(Scope scope, Guid caseId, CancellationToken cancellation) =>
        await departments.OfAsync(caseId, cancellation) is { } department && scope.Covers(caseId, department)
            ? department
            : throw new NotFoundException();
}
