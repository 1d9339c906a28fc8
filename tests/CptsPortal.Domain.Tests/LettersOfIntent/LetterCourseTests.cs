using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Rules;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.LettersOfIntent;

/// <summary>Starting, withdrawing and notifying: what surrounds the letter's own course.</summary>
public sealed class LetterCourseTests
{
    private readonly Cpts _cpts = Opened();

    [Fact]
    public void A_case_has_one_letter_under_way()
    {
        var letter = Submitted();

        Assert.Equal(["LetterRule.OneLetterAtATime"], Codes(LetterOfIntent.Start(_cpts, letter, out var second)));
        Assert.Null(second);
    }

    [Fact]
    public void After_a_withdrawal_a_letter_may_be_started_again()
    {
        var letter = Submitted();
        Assert.Empty(letter.Withdraw(Today, "Équipe à élargir", Today));

        Assert.Empty(LetterOfIntent.Start(_cpts, letter, out _));
    }

    [Fact]
    public void A_validated_letter_is_followed_by_no_other()
    {
        var letter = Submitted();
        Decide(letter, Institution.Agency);
        Decide(letter, Institution.Fund);

        Assert.Equal(["LetterRule.StageTakesLetter"], Codes(LetterOfIntent.Start(_cpts, letter, out _)));
    }

    [Fact]
    public void A_withdrawal_has_its_reason() =>
        Assert.Equal(["LetterRule.WithdrawalReason"], Codes(Submitted().Withdraw(Today, " ", Today)));

    [Fact]
    public void Writing_a_section_leaves_the_others_and_counts_its_own_revisions()
    {
        var letter = Started();
        letter.Write(LetterSection.Diagnosis, LetterContent.Empty with { Diagnosis = "Besoins", Calendar = "Oublié" });

        Assert.Equal(("Besoins", null, _cpts.Name), (letter.Content.Diagnosis, letter.Content.Calendar, letter.Content.ProjectName));
        Assert.Equal((1u, 0u), (letter.RevisionOf(LetterSection.Diagnosis), letter.RevisionOf(LetterSection.Project)));
    }

    [Fact]
    public void A_correction_drops_the_decision_given_on_what_is_about_to_change()
    {
        var letter = Submitted();
        Decide(letter, Institution.Agency);
        letter.AskCorrections([new Correction(LetterSection.Diagnosis, "Préciser")]);

        Assert.Null(letter.AgencyDecision);
    }

    [Theory]
    [InlineData("2024-03-14", "LetterRule.DayNotBefore")] // decided on the 15th
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "LetterRule.DayNotInFuture")]
    public void A_decision_is_notified_between_its_day_and_today(string on, string? broken)
    {
        var letter = Submitted();
        Decide(letter, Institution.Agency);
        Decide(letter, Institution.Fund);

        Assert.Equal(broken is null ? [] : [broken], Codes(letter.Notify(Day(on), Today)));
    }

    [Fact]
    public void What_is_not_decided_is_not_notified() =>
        Assert.Contains("LetterRule.StateTakesAct", Codes(Submitted().Notify(Today, Today)));

    [Fact]
    public void A_submitted_letter_keeps_its_territory_whatever_becomes_of_the_case_s()
    {
        var letter = Submitted();
        _cpts.Cover([Commune("13001")], seat: null, stated: null);

        Assert.Equal("13022", Assert.Single(letter.Territory!.Communes).Code);
    }

    private static CaseCommune Commune(string code) => new(code, false, false, false);

    private LetterOfIntent Started()
    {
        Assert.Empty(LetterOfIntent.Start(_cpts, null, out var started));
        return started!;
    }

    private LetterOfIntent Submitted()
    {
        var letter = Started();
        letter.Write(LetterSection.Project, letter.Content with { Leader = new Contact("Une médecin", null, "leader@exemple.fr", null) });
        letter.Write(LetterSection.Missions, letter.Content with { CommitsToBaseMissions = true });
        _cpts.Cover([Commune("13022")], seat: null, stated: null);
        Assert.Empty(letter.Submit(_cpts, Day("2024-03-01")));
        return letter;
    }

    private void Decide(LetterOfIntent letter, Institution institution) => Assert.Empty(
        letter.Decide(_cpts, institution, new LetterDecision(true, null, Today, Guid.Empty), committeeRequired: false, Today));

    private static string[] Codes(IReadOnlyList<BrokenRule> broken) => [.. broken.Select(rule => rule.Code)];
}
