using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

public sealed class CalendarMonthsTests
{
    [Theory]
    [InlineData("2024-01-15", 2, "2024-03-15")]
    [InlineData("2023-12-31", 2, "2024-02-29")]
    [InlineData("2024-12-31", 2, "2025-02-28")]
    [InlineData("2024-12-29", 2, "2025-02-28")]
    [InlineData("2024-12-28", 2, "2025-02-28")]
    [InlineData("2024-04-30", 1, "2024-05-30")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    public void Months_keep_the_day_number_or_end_with_the_month(Date origin, int months, Date expected) =>
        Assert.Equal<DateOnly>(expected, CalendarMonths.After(origin, months));

    [Fact]
    public void Months_count_from_the_origin_and_never_from_the_month_before()
    {
        var origin = new DateOnly(2023, 12, 31);

        Assert.Equal(new DateOnly(2024, 3, 31), CalendarMonths.After(origin, 3));
        Assert.Equal(new DateOnly(2024, 3, 29), CalendarMonths.After(CalendarMonths.After(origin, 2), 1));
    }

    [Theory]
    [InlineData(0, 15, "2024-03-10", "2024-03-25")]
    [InlineData(2, 0, "2024-03-10", "2024-05-10")]
    [InlineData(12, -1, "2024-03-10", "2025-03-09")]
    [InlineData(0, -15, "2024-03-10", "2024-02-24")]
    [InlineData(0, 0, "2024-03-10", "2024-03-10")]
    public void A_period_adds_its_months_and_then_its_days(int months, int days, Date origin, Date expected) =>
        Assert.Equal<DateOnly>(expected, new Period(months, days).From(origin));

    [Theory]
    [InlineData(0, 30, "2024-03-31", "2024-03-01")]
    [InlineData(6, 0, "2028-08-31", "2028-02-29")]
    public void A_warning_runs_back_from_the_due_date(int months, int days, Date due, Date expected) =>
        Assert.Equal<DateOnly>(expected, new Period(months, days).Before(due));
}
