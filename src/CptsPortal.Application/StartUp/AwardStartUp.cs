using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>Awards start-up funding; gives back the identity of the award.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Terms">What is awarded.</param>
/// <param name="Stamp">The act.</param>
public sealed record AwardStartUp(Guid CaseId, AwardTerms Terms, ActStamp Stamp) : IAct<Guid>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructStartUp;
}

internal sealed class AwardStartUpHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<AwardStartUp, Guid>
{
    public async Task<Guid> Handle(AwardStartUp request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        var earlier = await data.Read<Award>().Where(award => award.CaseId == request.CaseId).ToListAsync(cancellationToken);
        var choice = await data.ChoiceOfAsync(request.CaseId, cancellationToken);
        Refusal.Unless(Award.Grant(cpts, request.Terms, earlier, choice?.StructureId, calendar.Today, out var award));
        data.Add(award!);
        return award!.Id;
    }
}

/// <summary>Records that an award was paid.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AwardId">The award.</param>
/// <param name="On">Day of the payment; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record PayAward(Guid CaseId, Guid AwardId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructStartUp;
}

internal sealed class PayAwardHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<PayAward, Unit>
{
    public async Task<Unit> Handle(PayAward request, CancellationToken cancellationToken)
    {
        var award = await data.LoadAsync<Award>(request.AwardId, request.Stamp.Version, cancellationToken);
        if (award.CaseId != request.CaseId)
            throw new NotFoundException();
        Refusal.Unless(award.Pay(request.On, calendar.Today));
        return Unit.Value;
    }
}
