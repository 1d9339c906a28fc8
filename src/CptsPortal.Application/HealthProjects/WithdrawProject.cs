using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>The holder withdraws the filed project, or the ARS records that it did.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the withdrawal.</param>
/// <param name="Stamp">The act.</param>
public sealed record WithdrawProject(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WithdrawProject;
}

internal sealed class WithdrawProjectHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<WithdrawProject, Unit>
{
    public async Task<Unit> Handle(WithdrawProject request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(project.Withdraw(cpts, request.On, calendar.Today));
        return Unit.Value;
    }
}
