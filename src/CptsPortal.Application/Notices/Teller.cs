using CptsPortal.Application.Messaging;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Notices;

/// <summary>Tells the audience of an act, within its transaction.</summary>
internal sealed class Teller(IPortalData data, CaseDepartments departments, INotices notices, ICurrentActor current, TimeProvider time)
{
    /// <summary>Tells of an act on a case that exists.</summary>
    public async Task TellAsync(string act, Guid caseId, bool inRoom, CancellationToken cancellation)
    {
        var audience = NoticeTable.Of(act, inRoom);
        if (audience != Audience.None)
            Tell(act, caseId, await notices.PeopleOfAsync(caseId, (await departments.OfAsync(caseId, cancellation))!, audience, cancellation));
    }

    /// <summary>Tells of an act on a case that a department begins to follow: it is opened, or moves there.</summary>
    public async Task TellAsync(string act, Guid caseId, string department, CancellationToken cancellation) =>
        Tell(act, caseId, await notices.PeopleOfAsync(caseId, department, NoticeTable.Of(act), cancellation));

    /// <summary>Tells some people, the one who acts left out.</summary>
    public void Tell(string act, Guid caseId, IEnumerable<Guid> people)
    {
        var actor = current.Actor!;
        foreach (var person in people.Where(person => person != actor.UserId))
            data.Add(Notice.OfAct(act, caseId, actor.Name, person, time.GetUtcNow()));
    }
}
