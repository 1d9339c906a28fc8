using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>Proposes the terms to the CPTS: they leave the room in one act.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the proposal; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record ProposeTerms(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class ProposeTermsHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<ProposeTerms, Unit>
{
    public async Task<Unit> Handle(ProposeTerms request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.Propose(cpts, request.On, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>A party agrees to the wording that it saw.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Revision">The wording.</param>
/// <param name="On">Day of the agreement; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record AgreeToTerms(Guid CaseId, int Revision, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.AgreeToTerms;
}

internal sealed class AgreeToTermsHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<AgreeToTerms, Unit>
{
    public async Task<Unit> Handle(AgreeToTerms request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, null, cancellationToken);
        var actor = current.Actor!;
        Refusal.Unless(contract.Agree(cpts, actor.Role.Party()!.Value, actor.Name, request.Revision, request.On, calendar.Today));
        return Unit.Value;
    }
}
