using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>What if complements are asked, or those awaited are received? Changes nothing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AskedOn">Day of the request; not looked at while complements are awaited.</param>
/// <param name="ReceivedOn">Day of receipt of the modified project.</param>
public sealed record SupposeComplements(Guid CaseId, DateOnly AskedOn, DateOnly ReceivedOn) : IRequest<ClockAnswer>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class SupposeComplementsHandler(IPortalData data) : IRequestHandler<SupposeComplements, ClockAnswer>
{
    /// <exception cref="NotFoundException">No clock was started.</exception>
    public async Task<ClockAnswer> Handle(SupposeComplements request, CancellationToken cancellationToken)
    {
        var project = await data.Read<HealthProject>().Where(project => project.CaseId == request.CaseId)
            .OrderByDescending(project => project.Number).FirstOrDefaultAsync(cancellationToken);
        var facts = project?.Facts ?? throw new NotFoundException();
        return project.Awaited is null
            ? NonOppositionClock.IfComplements(facts, request.AskedOn, request.ReceivedOn)
            : NonOppositionClock.IfReceived(facts, request.ReceivedOn);
    }
}
