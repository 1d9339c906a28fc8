using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>The institutions refuse to contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reasons">Why.</param>
/// <param name="LetterOn">Day of the letter; null when none can be read.</param>
/// <param name="ReceivedOn">Day of its receipt; null while not known.</param>
/// <param name="Stamp">The act.</param>
public sealed record RefuseContract(Guid CaseId, string? Reasons, DateOnly? LetterOn, DateOnly? ReceivedOn, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.RefuseContract;
}

internal sealed class RefuseContractHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<RefuseContract, Unit>
{
    public async Task<Unit> Handle(RefuseContract request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.Refuse(cpts, request.Reasons, request.LetterOn, request.ReceivedOn, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Records when the CPTS received a refusal to contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the receipt; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record ReceiveContractRefusal(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.SignContract;
}

internal sealed class ReceiveContractRefusalHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<ReceiveContractRefusal, Unit>
{
    public async Task<Unit> Handle(ReceiveContractRefusal request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.ReceiveRefusal(cpts, request.On, calendar.Today));
        return Unit.Value;
    }
}
