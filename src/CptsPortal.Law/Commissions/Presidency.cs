namespace CptsPortal.Law.Commissions;

/// <summary>C-PRESIDENCY: the presidents of the sections preside in turn, by calendar year, the social section first.</summary>
public static class Presidency
{
    /// <summary>The section that presides in <paramref name="year"/>; the other one has the vice-presidency.</summary>
    /// <param name="year">A calendar year.</param>
    /// <param name="firstYear">The year of the commission's first meeting.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the first one.</exception>
    public static Section PresidingIn(int year, int firstYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, firstYear);
        return (year - firstYear) % 2 == 0 ? Section.Social : Section.Professional;
    }
}
