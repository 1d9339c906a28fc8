using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Tests.AnnualReviews;
using CptsPortal.Domain.Tests.Contracts;
using CptsPortal.Domain.Tests.Payments;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Tests.Funding;
using static CptsPortal.Domain.Anomalies.AnomalyKind;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Anomalies;

/// <summary>What does not hold together on a contract signed on 1 March 2024.</summary>
public sealed class ContractAnomalyTests : ContractUnderWay
{
    private static readonly PaymentSchedule NothingPaid = new([], new PaymentTotals(default, default, default, default, default));

    [Fact]
    public void A_file_with_a_piece_that_is_not_accepted_is_incomplete()
    {
        SignAll();
        Assert.Equal(["FileIncomplete 4"], Told("2024-03-02"));
        Assert.Empty(Contract.Check(Cpts, Enum.GetValues<JoiningPieceKind>().ToDictionary(kind => kind, _ => (PieceCheck.Accepted, (string?)null)), Today, Today));
        Assert.Empty(Told("2024-03-02"));
    }

    [Theory]
    [InlineData(79_999, "")]
    [InlineData(80_000, "SizeChanged 2 3")]
    [InlineData(40_000, "")]
    [InlineData(39_999, "SizeChanged 2 1")]
    public void The_size_of_the_day_is_that_of_the_contract_or_an_amendment_is_due(int inhabitants, string found)
    {
        SignAll();
        Assert.Equal(found.Length == 0 ? [] : [found], Told("2024-03-02", facts => facts with { StatedPopulation = inhabitants, OfficialPopulation = inhabitants }, FileIncomplete));
    }

    [Theory]
    [InlineData(Inhabitants, null, "")]
    [InlineData(Inhabitants + 1, null, "SizeChanged 3 2")]
    [InlineData(Inhabitants, 70_000, "SizeChanged 3 2")]
    [InlineData(Inhabitants, 90_000, "")]
    public void A_number_of_inhabitants_that_the_parties_agreed_on_stands_as_long_as_the_official_sum_does(int official, int? stated, string found)
    {
        SignOn(85_000, members: 40);
        Assert.Equal(found.Length == 0 ? [] : [found], Told("2024-03-02", facts => facts with { StatedPopulation = stated, OfficialPopulation = official }, FileIncomplete, PopulationFar));
    }

    [Fact]
    public void Communes_that_came_or_went_since_the_signature_are_told_until_an_amendment_takes_them()
    {
        SignAll();
        Assert.Equal(["TerritoryChanged 2 1"], Told("2024-03-02", facts => facts with { Communes = ["13001", "13002"] }, FileIncomplete));
    }

    [Theory]
    [InlineData(99, 99, "")]
    [InlineData(99, 100, "UpliftCrossed 99 100 100")]
    [InlineData(100, 99, "UpliftCrossed 100 99 100")]
    [InlineData(100, 140, "")]
    public void Membership_that_crosses_the_number_that_raises_the_amounts_of_the_largest_size_asks_for_an_amendment(int signedWith, int members, string found)
    {
        SignOn(180_000, signedWith);
        Assert.Equal(
            found.Length == 0 ? [] : [found],
            Told("2024-03-02", facts => facts with { StatedPopulation = 180_000, OfficialPopulation = 180_000, Members = members }, FileIncomplete));
    }

    [Theory]
    [InlineData("2024-09-01", "")]
    [InlineData("2024-09-02", "MissionNotStarted AccessToCare 2024-09-01")]
    public void A_base_mission_that_has_not_started_is_told_the_day_after_its_last_day(string today, string found)
    {
        SignAll();
        Start(Mission.CrisisResponse, "2024-03-05");
        Assert.Equal(found.Length == 0 ? [] : [found], Told(today, without: [FileIncomplete]));
    }

    [Theory]
    [InlineData("2024-09-01", false)]
    [InlineData("2024-09-02", true)]
    public void A_base_mission_that_started_late_stays_told(string started, bool found)
    {
        SignAll();
        Now = Day("2024-10-01");
        Start(Mission.CrisisResponse, "2024-03-05");
        Start(Mission.AccessToCare, started);
        Assert.Equal(found ? [$"MissionStartedLate AccessToCare 2024-09-01 {started}"] : [], Told("2024-10-01", without: [FileIncomplete]));
    }

    [Theory]
    [InlineData("2025-09-01", false)]
    [InlineData("2025-09-02", true)]
    public void A_base_mission_that_was_deployed_late_stays_told(string deployed, bool found)
    {
        SignAll();
        Now = Day("2025-10-01");
        Start(Mission.AccessToCare, "2024-04-01");
        Assert.Empty(Contract.DeployMission(Cpts, Mission.AccessToCare, Day(deployed), null, Now));
        Assert.Equal(
            found ? [$"MissionDeployedLate AccessToCare 2025-09-01 {deployed}"] : [],
            Only(MissionDeployedLate, "2025-10-01"));
    }

    [Theory]
    [InlineData("2025-03-04", false)]
    [InlineData("2025-03-05", true)]
    public void The_crisis_plan_of_the_first_mission_year_is_late_from_its_anniversary(string today, bool found)
    {
        SignAll();
        Start(Mission.CrisisResponse, "2024-03-05");
        Assert.Equal(found ? ["CrisisPlanLate 2025-03-04"] : [], Only(CrisisPlanLate, today));
    }

    [Theory]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    public void Members_that_were_not_confirmed_are_told_from_the_anniversary(string today, bool found)
    {
        SignAll();
        Assert.Equal(found ? ["MembersUnconfirmed 2025-02-28"] : [], Only(MembersUnconfirmed, today));
        Assert.DoesNotContain("MembersUnconfirmed 2025-02-28", Told(today, facts => facts with { MembersConfirmedOn = [Day("2025-02-01")] }));
    }

    [Theory]
    [InlineData("2025-05-01", false)]
    [InlineData("2025-05-02", true)]
    public void A_year_whose_review_is_not_closed_two_months_after_it_has_no_rates(string today, bool found)
    {
        SignAll();
        Assert.Equal(found ? ["ReviewMissing 1 2025-05-01"] : [], Only(ReviewMissing, today));
    }

    [Theory]
    [InlineData("2029-02-28", false)]
    [InlineData("2029-03-01", true)]
    public void A_contract_whose_five_years_are_over_is_told_while_its_case_is_open(string today, bool found)
    {
        SignAll();
        Assert.Equal(found, Told(today).Contains("EndedNotClosed 2029-03-01"));
        Assert.DoesNotContain("EndedNotClosed 2029-03-01", Told(today, facts => facts with { Contracts = [facts.Contracts[0], new ContractRecord(Contract, [], NothingPaid)], Stage = Stage.Closed }));
    }

    [Fact]
    public void Lines_past_their_last_day_are_told_together_with_the_oldest()
    {
        var ledger = new LedgerOf(CptsPortal.Law.Tests.Funding.Contract.Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01"), "2023-01-01");
        Assert.Empty(Payments(ledger));
        ledger.On("2023-04-02");
        Assert.Equal(["PaymentLate 2 81078.77 2023-01-01"], Payments(ledger));
    }

    [Fact]
    public void What_was_paid_beyond_a_line_is_told_with_the_reason_that_was_given()
    {
        var ledger = new LedgerOf(CptsPortal.Law.Tests.Funding.Contract.Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01"), "2023-01-01");
        Assert.Empty(ledger.Pay("OP1 Operating 1", 50_000.01m, beyond: true, reason: "Arrondi du logiciel"));

        var anomaly = Assert.Single(PaymentAnomalies.Of(ledger.Schedule));

        Assert.Equal((PaidBeyondDue, "Arrondi du logiciel", "0.01"), (anomaly.Kind, anomaly.OwnReason, anomaly.Values[1].ToString()));
        Assert.Empty(ledger.Reverse("OP1 Operating 1"));
        Assert.Empty(PaymentAnomalies.Of(ledger.Schedule));
    }

    [Fact]
    public void Rates_agreed_without_an_indicator_or_without_a_figure_of_the_cpts_are_told()
    {
        SignAll();
        var review = new ReviewWithGaps().Closed();

        Assert.Equal(
            ["RateWithoutIndicator Prevention 1", "RateWithoutFigure 1 1"],
            AnomalyRules.Of(new AnomalyFacts { Stage = Stage.ContractRunning, Contracts = [new ContractRecord(Contract, [review], NothingPaid)] }, Day("2024-03-02"))
                .Where(anomaly => anomaly.Kind is RateWithoutIndicator or RateWithoutFigure).Select(Sentence));
    }

    private static IEnumerable<string> Payments(LedgerOf ledger) => PaymentAnomalies.Of(ledger.Schedule).Select(Sentence);

    /// <summary>Signed on 1 March 2024, on a number of inhabitants that the parties agreed on.</summary>
    private void SignOn(int inhabitants, int members)
    {
        Prepare();
        Assert.Empty(Contract.WriteTerritory(Cpts, Inhabitants, inhabitants, "Recensement", members, null));
        Propose("2024-02-01");
        AgreeAll();
        Assert.Empty(Sign((Party.Cpts, "2024-03-01"), (Party.Fund, "2024-03-01"), (Party.HealthAgency, "2024-03-01")));
    }

    private void Start(Mission mission, string on)
    {
        if (Now < Day(on))
            Now = Day(on);
        Assert.Empty(Contract.StartMission(Cpts, mission, Day(on), null, Now));
    }

    private string[] Told(string today, Func<AnomalyFacts, AnomalyFacts>? change = null, params AnomalyKind[] without)
    {
        var facts = new AnomalyFacts
        {
            Stage = Stage.ContractRunning,
            Communes = Contract.InEffectOn(Day(today))?.Terms.Territory.Communes ?? [],
            Seat = "13022",
            OfficialPopulation = Inhabitants,
            Members = Contract.InEffectOn(Day(today))?.Terms.Territory.Members ?? 0,
            Professions = 4,
            LeaderHasAddress = true,
            Referents = new Referents(Guid.NewGuid(), Guid.NewGuid(), null),
            Contracts = [new ContractRecord(Contract, [], NothingPaid)],
        };
        return [.. AnomalyRules.Of(change is null ? facts : change(facts), Day(today)).Where(anomaly => !without.Contains(anomaly.Kind)).Select(Sentence)];
    }

    private IEnumerable<string> Only(AnomalyKind kind, string today) => Told(today).Where(told => told.StartsWith($"{kind} ", StringComparison.Ordinal));

    private static string Sentence(Anomaly anomaly) =>
        string.Join(' ', anomaly.Values.Select(value => value is DateOnly day ? $"{day:yyyy-MM-dd}" : value.ToString()).Prepend($"{anomaly.Kind}"));

    /// <summary>A review in which the CPTS gave one figure of three, and one mission has no indicator left.</summary>
    private sealed class ReviewWithGaps : ReviewOf
    {
        public AnnualReview Closed()
        {
            Assert.Empty(Review.Open(Today));
            Own(Doctors, 85);
            Reading(Doctors, 85);
            Assert.Empty(Review.Settle(Admissions, new AgreedFigure(20, null), Subject));
            Assert.Empty(Review.Neutralise(Screening, true, "Campagne annulée", Subject));
            Assert.Empty(Review.SetRate(Mission.Prevention, 0.5m, "Convenu en réunion", Subject));
            AgreeAll();
            Assert.Empty(Close());
            return Review;
        }
    }
}
