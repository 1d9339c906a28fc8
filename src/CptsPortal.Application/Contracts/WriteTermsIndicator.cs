using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>Adds an indicator to the terms in the room, or writes it again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteTermsIndicator(Guid CaseId, Indicator Indicator, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class WriteTermsIndicatorHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<WriteTermsIndicator, Unit>
{
    public async Task<Unit> Handle(WriteTermsIndicator request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.WriteIndicator(cpts, request.Indicator, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Takes an indicator out of the terms.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Stamp">The act.</param>
public sealed record RemoveTermsIndicator(Guid CaseId, Guid IndicatorId, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class RemoveTermsIndicatorHandler(IPortalData data) : IRequestHandler<RemoveTermsIndicator, Unit>
{
    public async Task<Unit> Handle(RemoveTermsIndicator request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.RemoveIndicator(cpts, request.IndicatorId));
        return Unit.Value;
    }
}
