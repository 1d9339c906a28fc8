namespace CptsPortal.Law.Deadlines;

/// <summary>
/// Delays and anniversaries in calendar months: the same day number, or the last day of the month where there is none.
/// </summary>
/// <remarks>
/// Always counted from the origin, never from the date before: two months after 31 December is 28 or 29 February,
/// three months after is 31 March and not 28 March. Chaining "+ 1 month" loses days at each short month; so do 30-day months.
/// The result is the last day of the delay, included. Weekends and holidays move nothing [interp. I-CALENDAR-DAYS].
/// </remarks>
public static class CalendarMonths
{
    /// <summary>The day <paramref name="months"/> calendar months after <paramref name="origin"/> (before it, if negative).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of the calendar's range.</exception>
    public static DateOnly After(DateOnly origin, int months) => origin.AddMonths(months);
}
