using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;
using CptsPortal.Law.Tests.Deadlines;

namespace CptsPortal.Law.Tests.EarlyMission;

public sealed class EarlyMissionContractTests
{
    private static readonly EarlyMissionRequest Lawful = new(
        Date.Of("2023-05-31"),
        IsAssociation: true,
        LetterValidatedOn: Date.Of("2023-05-31"),
        HasJoinedContract: false,
        TerritoryAlreadyAided: false,
        AllPiecesJoined: true,
        [Mission.AccessToCare]);

    [Theory]
    [InlineData(CptsSize.Taille1, 1, 15_000)]
    [InlineData(CptsSize.Taille2, 1, 17_500)]
    [InlineData(CptsSize.Taille3, 1, 25_000)]
    [InlineData(CptsSize.Taille4, 1, 30_000)]
    [InlineData(CptsSize.Taille1, 4, 4 * 15_000)]
    [InlineData(CptsSize.Taille2, 3, 3 * 17_500)]
    [InlineData(CptsSize.Taille3, 2, 2 * 25_000)]
    [InlineData(CptsSize.Taille4, 4, 4 * 30_000)]
    public void Each_base_mission_started_gives_the_whole_amount_of_the_size(CptsSize size, int missions, int total)
    {
        Mission[] started = [Mission.CrisisResponse, Mission.Prevention, Mission.CarePathways, Mission.AccessToCare];

        var award = EarlyMissionContract.Register(Lawful with { MissionsStarted = started[..missions] }, size);

        Assert.Equal(Euro.Exact(total), award.Total);
        Assert.Equal(started[..missions].Order(), award.Lines.Select(line => line.Mission));
        Assert.All(award.Lines, line => Assert.Equal(Euro.Exact(total / (decimal)missions), line.Amount));
    }

    [Theory]
    [InlineData("2023-02-15", "2023-11-15")]
    [InlineData("2023-05-31", "2024-02-29")]
    [InlineData("2022-05-31", "2023-02-28")]
    public void It_is_paid_at_the_registration_and_runs_nine_months_at_most(Date registered, Date lastDay)
    {
        var award = EarlyMissionContract.Register(
            Lawful with { RegisteredOn = registered, LetterValidatedOn = registered }, CptsSize.Taille1);

        Assert.Equal<DateOnly>(registered, award.DueOn);
        Assert.Equal<DateOnly>(lastDay, award.LastDay);
    }

    [Fact]
    public void Each_condition_of_the_annex_refuses_alone()
    {
        (EarlyMissionRequest Request, string Rule)[] cases =
        [
            (Lawful with { RegisteredOn = Date.Of("2022-03-31"), LetterValidatedOn = Date.Of("2022-03-31") }, "EARLY-IN-FORCE"),
            (Lawful with { IsAssociation = false }, "EARLY-ASSOCIATION"),
            (Lawful with { LetterValidatedOn = null }, "EARLY-LETTER-VALIDATED"),
            (Lawful with { LetterValidatedOn = Date.Of("2023-06-01") }, "EARLY-LETTER-VALIDATED"),
            (Lawful with { HasJoinedContract = true }, "EARLY-NOT-JOINED"),
            (Lawful with { TerritoryAlreadyAided = true }, "EARLY-ONCE-PER-TERRITORY"),
            (Lawful with { AllPiecesJoined = false }, "EARLY-THREE-PIECES"),
            (Lawful with { MissionsStarted = [] }, "EARLY-MISSION-STARTED"),
            (Lawful with { MissionsStarted = [Mission.Prevention, Mission.Prevention] }, "EARLY-BASE-MISSIONS-ONCE"),
            (Lawful with { MissionsStarted = [Mission.Prevention, Mission.CareQuality] }, "EARLY-BASE-MISSIONS-ONCE"),
            (Lawful with { MissionsStarted = [Mission.ProfessionalSupport] }, "EARLY-BASE-MISSIONS-ONCE"),
        ];

        Assert.Empty(EarlyMissionContract.Check(Lawful));
        Assert.All(cases, one =>
        {
            Assert.Equal([one.Rule], EarlyMissionContract.Check(one.Request).Select(rule => rule.Number));
            Assert.Throws<ArgumentException>(() => EarlyMissionContract.Register(one.Request, CptsSize.Taille1));
        });
    }

    [Fact]
    public void All_broken_conditions_are_told_at_once() =>
        Assert.Equal(
            ["EARLY-ASSOCIATION", "EARLY-NOT-JOINED", "EARLY-MISSION-STARTED"],
            EarlyMissionContract.Check(Lawful with { IsAssociation = false, HasJoinedContract = true, MissionsStarted = [] })
                .Select(rule => rule.Number));

    [Fact]
    public void The_grid_refuses_the_days_before_it_and_names_its_text()
    {
        var grid = EarlyMissionGrid.Published;

        Assert.Equal(Euro.Exact(15_000), grid.AmountPerMission(CptsSize.Taille1, Date.Of("2022-04-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.AmountPerMission(CptsSize.Taille1, Date.Of("2022-03-31")));
        Assert.Equal("Avenant 2, annexe 6, art. 2.2", grid.Reference);
    }

    [Theory]
    [InlineData("2024-01-15", "2024-02-15", "2024-04-15")]
    [InlineData("2024-01-31", "2024-02-29", "2024-04-29")]
    public void It_ends_one_month_after_the_letter_and_a_refund_is_due_two_months_later(Date received, Date effective, Date refund)
    {
        var reading = TerminationDates.On(
            EarlyMissionTermination.Terms, new TerminationFacts(TerminatedBy.Institutions, received), received);

        Assert.Equal((effective, refund), (reading.EffectiveOn, reading.RefundDueBy));
        Assert.Equal(effective.Value, reading.SeizureUntil);
    }

    [Theory]
    [InlineData("2024-02-15", null)]
    [InlineData("2024-02-16", "TERM-SEIZED-IN-TIME")]
    public void The_director_of_the_fund_is_seized_within_the_month_and_that_suspends(Date seized, string? rule)
    {
        var facts = new TerminationFacts(TerminatedBy.Institutions, Date.Of("2024-01-15")) { SeizedOn = seized };

        Assert.Equal(
            rule is null ? [] : [rule],
            TerminationDates.Check(EarlyMissionTermination.Terms, facts).Select(broken => broken.Rule.Number));
        if (rule is null)
        {
            Assert.Equal(
                TerminationState.Suspended, TerminationDates.On(EarlyMissionTermination.Terms, facts, Date.Of("2024-12-31")).State);
        }
    }

    [Theory]
    [InlineData(EarlyMissionGround.MissionsNotDeployed, TerminatedBy.Institutions, 35_000, "2024-04-15")]
    [InlineData(EarlyMissionGround.NineMonthsMissed, TerminatedBy.Institutions, 0, null)]
    [InlineData(EarlyMissionGround.HolderWish, TerminatedBy.Holder, 0, null)]
    public void The_sum_is_given_back_whole_only_when_the_fund_finds_the_missions_not_deployed(
        EarlyMissionGround ground, TerminatedBy by, int owed, string? dueBy)
    {
        var reading = TerminationDates.On(
            EarlyMissionTermination.Terms,
            new TerminationFacts(EarlyMissionTermination.By(ground), Date.Of("2024-01-15")),
            Date.Of("2024-02-15"));

        var refund = EarlyMissionTermination.Refund(ground, Euro.Exact(35_000), reading);

        Assert.Equal(by, EarlyMissionTermination.By(ground));
        Assert.Equal(new EarlyMissionRefund(Euro.Exact(owed), Date.OfMaybe(dueBy)), refund);
    }

    [Fact]
    public void Nothing_is_given_back_while_a_seizure_suspends_the_termination()
    {
        var facts = new TerminationFacts(TerminatedBy.Institutions, Date.Of("2024-01-15")) { SeizedOn = Date.Of("2024-01-20") };
        var reading = TerminationDates.On(EarlyMissionTermination.Terms, facts, Date.Of("2024-06-01"));

        Assert.Equal(
            new EarlyMissionRefund(Euro.Zero, null),
            EarlyMissionTermination.Refund(EarlyMissionGround.MissionsNotDeployed, Euro.Exact(35_000), reading));
    }
}
