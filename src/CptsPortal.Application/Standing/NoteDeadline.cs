using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using MediatR;

namespace CptsPortal.Application.Standing;

/// <summary>Says why a deadline is late, or puts its reminders off.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Key">Code of the open deadline, such as <c>D-03</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="QuietUntil">Last day without reminder; null for a reason alone.</param>
/// <param name="Stamp">The act.</param>
public sealed record NoteDeadline(Guid CaseId, string Key, string? Reason, DateOnly? QuietUntil, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.HandleDeadlines;
}

internal sealed class NoteDeadlineHandler(IPortalData data, ICurrentActor current, DeadlineReader reader) : IRequestHandler<NoteDeadline, Unit>
{
    public async Task<Unit> Handle(NoteDeadline request, CancellationToken cancellationToken)
    {
        var open = (await reader.ReadAsync(data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId), cancellationToken))
            .Select(read => read.Item.Deadline).FirstOrDefault(deadline => deadline.Code == request.Key);
        Refusal.Unless(DeadlineNote.Take(
            request.CaseId, open, request.Reason, request.QuietUntil, current.Actor!.Name, reader.Today, out var noted));
        data.Add(noted!);
        return Unit.Value;
    }
}
