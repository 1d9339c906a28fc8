using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Application.Notices;

/// <summary>
/// Tells people of the deadlines that come near or are past, as the catalogue says; run by a job, any number of times a
/// day: a person is told once of a day of warning.
/// </summary>
public sealed class DeadlineWarnings
{
    private readonly IPortalData _data;
    private readonly INotices _notices;
    private readonly IPortalCalendar _calendar;
    private readonly TimeProvider _time;
    private readonly DeadlineReader _reader;

    internal DeadlineWarnings(IPortalData data, INotices notices, IPortalCalendar calendar, TimeProvider time, DeadlineReader reader) =>
        (_data, _notices, _calendar, _time, _reader) = (data, notices, calendar, time, reader);

    /// <summary>Tells what is to be told today.</summary>
    /// <returns>How many notices were new.</returns>
    public async Task<int> TellAsync(CancellationToken cancellation)
    {
        var told = new List<Notice>();
        foreach (var (cpts, item) in await _reader.ReadAsync(_data.Read<Cpts>().Live(), cancellation))
        {
            if (item.Note?.QuietUntil >= _calendar.Today || WarningOf(item.Deadline, _calendar.Today) is not { } warnedOn)
                continue;
            var audience = AudienceOf(item.Deadline, _calendar.Today);
            foreach (var person in await _notices.PeopleOfAsync(cpts.Id, cpts.Department, audience, cancellation))
                told.Add(Notice.OfDeadline(item.Deadline.Definition.Key, cpts.Id, item.Deadline.Due!.Value, warnedOn, person, _time.GetUtcNow()));
        }

        return await _notices.TellOnceAsync(told, cancellation);
    }

    /// <summary>The last day of warning reached, that of the day after the last one included; null before the first, and while suspended.</summary>
    internal static DateOnly? WarningOf(OpenDeadline deadline, DateOnly today) => deadline.Due is not { } due ? null
        : deadline.Definition.WarnedOn(due).Append(due.AddDays(1)).Where(day => day <= today).Select(day => (DateOnly?)day).Max();

    /// <summary>Who acts, and who watches over those who act; those who decide, once the deadline escalates.</summary>
    internal static Audience AudienceOf(OpenDeadline deadline, DateOnly today)
    {
        var audience = deadline.Definition.Actor switch
        {
            Actor.HealthAgency => Audience.Agency,
            Actor.Fund => Audience.Fund,
            Actor.AgriculturalFund => Audience.AgriculturalFund,
            Actor.Institutions => Audience.Agency | Audience.Fund,
            _ => Audience.Leader | Audience.Agency | Audience.Fund,
        };
        return deadline.Definition.Escalation is { } escalation && deadline.Due is { } due && escalation.Before(due) <= today
            ? audience | Audience.AgencyDecisionMakers
            : audience;
    }
}
