using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using MediatR;

namespace CptsPortal.Application.Crises;

/// <summary>The ARS records a serious crisis that it identified; gives back its identity.</summary>
/// <param name="Crisis">What is typed; a department out of the actor's scope does not exist.</param>
/// <param name="Stamp">The act.</param>
public sealed record RecordCrisis(TypedCrisis Crisis, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.RecordCrises;
}

internal sealed class RecordCrisisHandler(IPortalData data, ICurrentActor current, ICommuneDirectory communes, IPortalCalendar calendar, CrisisTeller teller)
    : IRequestHandler<RecordCrisis, Guid>
{
    public async Task<Guid> Handle(RecordCrisis request, CancellationToken cancellationToken)
    {
        var known = (await communes.DepartmentsAsync(cancellationToken)).Select(department => department.Code)
            .Where(current.Actor!.Scope.CoversDepartment).ToHashSet(StringComparer.Ordinal);
        if (!request.Crisis.Departments.All(known.Contains))
            throw new NotFoundException();
        Refusal.Unless(Crisis.Record(request.Crisis, calendar.Today, out var recorded));
        data.Add(recorded!);
        await teller.TellAsync(nameof(RecordCrisis), recorded!, cancellationToken);
        return recorded!.Id;
    }
}

/// <summary>The ARS withdraws a crisis that was recorded by mistake.</summary>
/// <param name="CrisisId">The crisis.</param>
/// <param name="On">Day of the withdrawal; null when none can be read.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stamp">The act.</param>
public sealed record WithdrawCrisis(Guid CrisisId, DateOnly? On, string? Reason, ActStamp Stamp) : IAct<Unit>
{
    /// <inheritdoc />
    public Right Right => Right.RecordCrises;
}

internal sealed class WithdrawCrisisHandler(IPortalData data, ICurrentActor current, IPortalCalendar calendar, CrisisTeller teller)
    : IRequestHandler<WithdrawCrisis, Unit>
{
    public async Task<Unit> Handle(WithdrawCrisis request, CancellationToken cancellationToken)
    {
        var crisis = await data.LoadAsync<Crisis>(request.CrisisId, request.Stamp.Version, cancellationToken);
        // Who would take a line from contracts out of their scope does not know of them.
        if (!crisis.Departments.All(current.Actor!.Scope.CoversDepartment))
            throw new NotFoundException();
        Refusal.Unless(crisis.Withdraw(request.On, request.Reason, calendar.Today));
        await teller.TellAsync(nameof(WithdrawCrisis), crisis, cancellationToken);
        return Unit.Value;
    }
}
