using CptsPortal.Application.Messaging;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Notices;

/// <summary>Tells the audience of an act, within its transaction.</summary>
internal sealed class Teller(IPortalData data, CaseDepartments departments, INotices notices, ICurrentActor current, TimeProvider time)
{
    /// <summary>Tells of an act on a case that exists.</summary>
    public async Task TellAsync(string act, Guid caseId, CancellationToken cancellation)
    {
        if (NoticeTable.Of(act) == Audience.None)
            return;
        await TellAsync(act, caseId, (await departments.OfAsync(caseId, cancellation))!, cancellation);
    }

    /// <summary>Tells of an act on a case that is being opened.</summary>
    public async Task TellAsync(string act, Guid caseId, string department, CancellationToken cancellation)
    {
        var actor = current.Actor!;
        foreach (var person in await notices.PeopleOfAsync(caseId, department, NoticeTable.Of(act), cancellation))
        {
            if (person != actor.UserId)
                data.Add(Notice.OfAct(act, caseId, actor.Name, person, time.GetUtcNow()));
        }
    }
}
