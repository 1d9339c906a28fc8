namespace CptsPortal.Law.Deadlines;

/// <summary>A length of time of a text: calendar months, then days. Negative ones run back from their origin.</summary>
/// <param name="Months">Calendar months, counted by <see cref="CalendarMonths"/>.</param>
/// <param name="Days">Calendar days, added after the months.</param>
public readonly record struct Period(int Months, int Days)
{
    /// <summary>No time: the due date is the date of the start event itself.</summary>
    public static readonly Period None;

    /// <summary>A number of calendar months.</summary>
    public static Period OfMonths(int months) => new(months, 0);

    /// <summary>A number of calendar days.</summary>
    public static Period OfDays(int days) => new(0, days);

    /// <summary>The last day, included, of this period that starts on <paramref name="origin"/>.</summary>
    public DateOnly From(DateOnly origin) => CalendarMonths.After(origin, Months).AddDays(Days);

    /// <summary>The day that precedes <paramref name="due"/> by this period: the months first, then the days.</summary>
    public DateOnly Before(DateOnly due) => CalendarMonths.After(due, -Months).AddDays(-Days);
}
