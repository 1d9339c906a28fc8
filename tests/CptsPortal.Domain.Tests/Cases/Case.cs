using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;

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

    /// <summary>A case whose letter of intent both institutions have validated.</summary>
    public static Cpts Drafting()
    {
        var cpts = Opened();
        cpts.Cover([new CaseCommune("13022", false, false, false)], "13022", null);
        LetterOfIntent.Start(cpts, previous: null, out var letter);
        letter!.Write(LetterSection.Project, letter.Content with { Leader = new Contact("Une infirmière", "Infirmière", "leader@exemple.test", null) });
        letter.Write(LetterSection.Missions, letter.Content with { CommitsToBaseMissions = true });
        letter.Submit(cpts, Today);
        foreach (var institution in new[] { Institution.Agency, Institution.Fund })
            letter.Decide(cpts, institution, new LetterDecision(true, null, Today, Guid.Empty), committeeRequired: false, Today);
        return cpts;
    }
}
