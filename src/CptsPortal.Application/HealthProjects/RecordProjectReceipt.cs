using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.HealthProjects;

/// <summary>Records that the project was received by post: its clock starts on that day.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of receipt by the director general of the ARS.</param>
/// <param name="Stamp">The act.</param>
public sealed record RecordProjectReceipt(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructProject;
}

internal sealed class RecordProjectReceiptHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<RecordProjectReceipt, Unit>
{
    public async Task<Unit> Handle(RecordProjectReceipt request, CancellationToken cancellationToken)
    {
        var (cpts, project) = await data.ProjectOfAsync(request.CaseId, null, cancellationToken);
        var letterValidatedOn = await data.LetterValidatedOnAsync(request.CaseId, cancellationToken);
        Refusal.Unless(project.RecordReceipt(cpts, request.On, letterValidatedOn, calendar.Today));
        return Unit.Value;
    }
}
