using CptsPortal.Application.Ports;

namespace CptsPortal.Infrastructure.Time;

/// <summary>Reads the day in Europe/Paris, whatever the machine's own time zone.</summary>
internal sealed class ParisCalendar(TimeProvider time, DateOnly? pinned) : IPortalCalendar
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public DateOnly Today => pinned ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Paris).DateTime);
}
