using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Domain.Tests.Cases;

/// <summary>Short words to bring a case where a test needs it.</summary>
internal static class Case
{
    public static readonly DateOnly Today = new(2024, 3, 15);

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    public static Cpts Opened()
    {
        Cpts.Open(
            new CaseOpening(
                "13-2024-001", "CPTS des Calanques", "13", CaseOrigin.SpontaneousProject,
                new FirstContact(Day("2024-01-02"), "Une infirmière", ContactChannel.Phone, Institution.Agency), null),
            Today, out var opened);
        return opened!;
    }
}
