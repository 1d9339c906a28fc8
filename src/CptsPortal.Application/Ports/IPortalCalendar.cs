namespace CptsPortal.Application.Ports;

/// <summary>The only source of the date: rules receive it as an argument.</summary>
public interface IPortalCalendar
{
    /// <summary>The current day in Europe/Paris, or the day pinned when the portal was started.</summary>
    DateOnly Today { get; }
}
