using System.Security.Cryptography;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Notices;
using CptsPortal.Law.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>
/// Records the validations that silence has given (CSP art. L. 1434-12): the dates decide, whoever looks first records,
/// once, on the legal day, in the name of the system.
/// </summary>
public sealed class TacitValidations(
    IPortalData data, IActTransaction transaction, INotices notices, IPortalCalendar calendar, TimeProvider time)
{
    /// <summary>Name of the act, key of its French sentence.</summary>
    public const string Act = "RecordTacitValidation";

    /// <summary>Who acts, as the journal says it.</summary>
    public const string Author = "le système, en application de l’article L.\u00A01434-12";

    // A page reads its case twice, its own part and its head: what is found is found the first time.
    private readonly HashSet<Guid> _read = [];

    /// <summary>Records that of one case, if its last day is past; called by whoever reads it.</summary>
    /// <returns>Whether it was found lapsed: what was read before no longer holds.</returns>
    public async Task<bool> RecordAsync(Guid caseId, CancellationToken cancellation)
    {
        if (!_read.Add(caseId))
            return false;
        var lapsed = (await Candidates().Where(project => project.CaseId == caseId).ToListAsync(cancellation)).Where(Lapsed).ToList();
        foreach (var project in lapsed)
            await RecordAsync(project, cancellation);
        return lapsed.Count > 0;
    }

    /// <summary>Cases where silence may have validated a project, as their complements tell; for a query that reads cases anyway to see whether one must be asked about.</summary>
    public IQueryable<Guid> MayHaveLapsed() => Candidates().Select(project => project.CaseId);

    /// <summary>Records those of every case.</summary>
    /// <returns>How many were found lapsed.</returns>
    public async Task<int> RecordAllAsync(CancellationToken cancellation)
    {
        var lapsed = (await Candidates().ToListAsync(cancellation)).Where(Lapsed).ToList();
        foreach (var project in lapsed)
            await RecordAsync(project, cancellation);
        return lapsed.Count;
    }

    /// <summary>Received two months ago at least, and not ended by an act that is recorded.</summary>
    private IQueryable<HealthProject> Candidates()
    {
        var latest = calendar.Today.AddMonths(-NonOppositionClock.Delay.Months).AddDays(1);
        return
            from project in data.Read<HealthProject>()
            join cpts in data.Read<Cpts>() on project.CaseId equals cpts.Id
            where cpts.Stage != Stage.Closed
                && project.ReceivedOn != null && project.ReceivedOn <= latest && project.Opposition == null
                && project.ValidatedOn == null && project.WithdrawnOn == null && project.DeemedValidatedOn == null
            select project;
    }

    private bool Lapsed(HealthProject project) => project.ClockOn(calendar.Today)!.State == ClockState.TacitlyValidated;

    private async Task RecordAsync(HealthProject seen, CancellationToken cancellation)
    {
        var from = seen.ClockOn(calendar.Today)!.DeemedValidatedFrom!.Value;
        var act = new ActRecord(Act, null, null, seen.CaseId, new ActStamp(KeyOf(seen.Id, from), from)) { ActorName = Author };
        try
        {
            await transaction.RunAsync(act, () => TellAsync(seen, cancellation), cancellation);
        }
        catch (ChangedMeanwhileException)
        {
            // What was read a moment ago no longer holds: whoever looks next reads again.
        }
    }

    private async Task<DateOnly> TellAsync(HealthProject seen, CancellationToken cancellation)
    {
        var cpts = await data.LoadAsync<Cpts>(seen.CaseId, null, cancellation);
        var project = await data.LoadAsync<HealthProject>(seen.Id, null, cancellation);
        var from = project.RecordTacitValidation(cpts, calendar.Today) ?? throw new ChangedMeanwhileException();
        foreach (var person in await notices.PeopleOfAsync(cpts.Id, cpts.Department, NoticeTable.Of(Act), cancellation))
            data.Add(Notice.OfAct(Act, cpts.Id, Author, person, time.GetUtcNow()));
        return from;
    }

    /// <summary>The same for everybody who finds the same validation: however many record it, it acts once.</summary>
    private static Guid KeyOf(Guid project, DateOnly from) =>
        new(SHA256.HashData([.. project.ToByteArray(), .. BitConverter.GetBytes(from.DayNumber)]).AsSpan(0, 16));
}
