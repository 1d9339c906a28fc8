using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Asks for complements: the clock is suspended from that day.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the letter.</param>
/// <param name="DelayEndsOn">Last day of the delay set.</param>
/// <param name="Modifications">What is awaited, section by section; a section without comment is not asked for.</param>
/// <param name="Stamp">The act.</param>
public sealed record AskProjectComplements(
    Guid CaseId, DateOnly? On, DateOnly? DelayEndsOn, IReadOnlyList<ModificationAsked> Modifications, ActStamp Stamp)
    : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructProject;
}

internal sealed class AskProjectComplementsHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<AskProjectComplements, Unit>
{
    public async Task<Unit> Handle(AskProjectComplements request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(project.AskComplements(cpts, request.On, request.DelayEndsOn, request.Modifications, calendar.Today));
        return Unit.Value;
    }
}
