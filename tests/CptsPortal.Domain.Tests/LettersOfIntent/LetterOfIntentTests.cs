using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Rules;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.LettersOfIntent;

public sealed class LetterOfIntentTests
{
    private readonly Cpts _cpts = Opened();
    private readonly LetterOfIntent _letter;

    public LetterOfIntentTests() => _letter = Started(_cpts, previous: null);

    [Fact]
    public void Starting_the_letter_moves_the_case_to_its_stage() => Assert.Equal(Stage.LetterOfIntent, _cpts.Stage);

    [Fact]
    public void Submitting_names_everything_that_is_missing_at_once() =>
        Assert.Equal(
            ["LetterRule.LeaderEmailGiven at Project", "LetterRule.CommuneGiven at Territory", "LetterRule.CommitmentGiven at Missions"],
            Codes(_letter.Submit(_cpts, Today)));

    [Fact]
    public void A_submitted_letter_is_not_written_any_more()
    {
        Submit();
        Assert.Equal(["LetterRule.StateTakesAct at "], Codes(_letter.Write(LetterSection.Diagnosis, _letter.Content)));
    }

    [Fact]
    public void A_correction_reopens_its_section_alone()
    {
        Submit();
        Assert.Empty(_letter.AskCorrections([new Correction(LetterSection.Diagnosis, "Préciser les besoins")]));

        Assert.Empty(_letter.Write(LetterSection.Diagnosis, _letter.Content with { Diagnosis = "Précisé" }));
        Assert.Equal(["LetterRule.SectionReopened at "], Codes(_letter.Write(LetterSection.Team, _letter.Content)));
        Submit();
        Assert.Empty(_letter.Corrections);
    }

    [Fact]
    public void A_correction_says_what_is_awaited()
    {
        Submit();
        Assert.Equal(
            ["LetterRule.CorrectionExplained at corrections"],
            Codes(_letter.AskCorrections([new Correction(LetterSection.Diagnosis, " ")])));
    }

    [Theory]
    [InlineData(true, false, LetterState.OpinionGiven)] // one decision alone changes no state
    [InlineData(true, true, LetterState.Validated)]
    public void The_letter_is_settled_by_the_second_decision(bool agency, bool fund, LetterState state)
    {
        GiveOpinion();
        if (agency)
            Assert.Empty(Decide(Institution.Agency, favourable: true));
        if (fund)
            Assert.Empty(Decide(Institution.Fund, favourable: true));

        Assert.Equal(state, _letter.State);
        Assert.Equal(state == LetterState.Validated ? Stage.ProjectDrafting : Stage.LetterOfIntent, _cpts.Stage);
    }

    [Fact]
    public void An_institution_changes_its_decision_until_the_other_s_is_given()
    {
        GiveOpinion();
        Decide(Institution.Agency, favourable: false, "Territoire incohérent");
        Decide(Institution.Agency, favourable: true);
        Decide(Institution.Fund, favourable: true);

        Assert.Equal(LetterState.Validated, _letter.State);
        Assert.Equal(["LetterRule.StateTakesAct at "], Codes(Decide(Institution.Agency, favourable: false, "Trop tard")));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void The_letter_is_rejected_when_either_is_not_favourable(bool agency, bool fund)
    {
        GiveOpinion();
        Decide(Institution.Agency, agency, "Motif");
        Decide(Institution.Fund, fund, "Motif");

        Assert.Equal((LetterState.Rejected, Stage.LetterOfIntent), (_letter.State, _cpts.Stage));
    }

    [Fact]
    public void An_unfavourable_decision_has_its_reason()
    {
        GiveOpinion();
        Assert.Equal(["LetterRule.UnfavourableReason at reason"], Codes(Decide(Institution.Fund, favourable: false)));
    }

    [Fact]
    public void Where_a_committee_is_consulted_nobody_decides_before_its_opinion()
    {
        Submit();
        Assert.Equal(["LetterRule.OpinionBeforeDecision at "], Codes(Decide(Institution.Agency, favourable: true)));
        Assert.Empty(_letter.Decide(
            _cpts, Institution.Agency, new LetterDecision(true, null, Today, Guid.Empty), committeeRequired: false, Today));
    }

    [Fact]
    public void The_agricultural_fund_gives_no_decision()
    {
        GiveOpinion();
        Assert.Contains("LetterRule.DecidedByInstitution at ", Codes(Decide(Institution.AgriculturalFund, favourable: true)));
    }

    [Theory]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "LetterRule.DayNotInFuture at on")]
    [InlineData("2024-03-12", "LetterRule.DayNotBefore at on")] // the opinion was given on the 13th
    public void A_decision_is_dated_between_the_opinion_and_today(string on, string? broken)
    {
        GiveOpinion();
        Assert.Equal(
            broken is null ? [] : [broken],
            Codes(_letter.Decide(_cpts, Institution.Fund, new LetterDecision(true, null, Day(on), Guid.Empty), true, Today)));
    }

    [Fact]
    public void After_a_rejection_the_next_letter_is_pre_filled_and_numbered()
    {
        GiveOpinion();
        Decide(Institution.Agency, favourable: false, "Motif");
        Decide(Institution.Fund, favourable: true);

        var next = Started(_cpts, _letter);

        Assert.Equal((2, LetterState.Draft, _letter.Content), (next.Number, next.State, next.Content));
    }

    [Fact]
    public void A_settled_letter_is_not_withdrawn()
    {
        GiveOpinion();
        Decide(Institution.Agency, favourable: true);
        Assert.Empty(_letter.Withdraw(Today, "Projet abandonné", Today));
        Assert.Equal(["LetterRule.StateTakesAct at "], Codes(_letter.Withdraw(Today, "Encore", Today)));
    }

    [Fact]
    public void An_opinion_of_the_committee_has_a_text()
    {
        Submit();
        Assert.Empty(_letter.PlanConsultation(Day("2024-03-12")));
        Assert.Equal(
            ["LetterRule.OpinionText at text"], Codes(_letter.RecordOpinion(CommitteeOpinion.Favourable, " ", Day("2024-03-13"), Today)));
    }

    private static LetterOfIntent Started(Cpts cpts, LetterOfIntent? previous)
    {
        Assert.Empty(LetterOfIntent.Start(cpts, previous, out var started));
        return started!;
    }

    private static string[] Codes(IReadOnlyList<BrokenRule> broken) => [.. broken.Select(rule => $"{rule.Code} at {rule.Path}")];

    private void Submit()
    {
        _letter.Write(LetterSection.Project, _letter.Content with
        {
            ProjectName = "CPTS des Calanques",
            Leader = new Contact("Une médecin", "Médecin", "leader@exemple.fr", null),
        });
        _letter.Write(LetterSection.Missions, _letter.Content with { CommitsToBaseMissions = true });
        Assert.Empty(_cpts.Cover([new CaseCommune("13022", false, false, false)], seat: null, stated: null));
        Assert.Empty(_letter.Submit(_cpts, Day("2024-03-01")));
    }

    private void GiveOpinion()
    {
        Submit();
        Assert.Empty(_letter.PlanConsultation(Day("2024-03-12")));
        Assert.Empty(_letter.RecordOpinion(CommitteeOpinion.WithReserves, "Élargir l’équipe", Day("2024-03-13"), Today));
    }

    private IReadOnlyList<BrokenRule> Decide(Institution institution, bool favourable, string? reason = null) =>
        _letter.Decide(_cpts, institution, new LetterDecision(favourable, reason, Today, Guid.Empty), committeeRequired: true, Today);
}
