using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;
using static CptsPortal.Law.Tests.Funding.Contract;

namespace CptsPortal.Law.Tests.Funding;

public sealed class NoticeTests
{
    [Theory]
    [InlineData("2019-08-25", "2024-08-25", false)] // ends with the first period of the agreement
    [InlineData("2019-08-26", "2024-08-25", true)]
    [InlineData("2024-08-24", "2024-08-25", true)]
    [InlineData("2024-08-25", "2029-08-25", false)]
    public void A_contract_that_runs_past_the_agreement_s_current_period_is_not_shortened_but_says_so(
        string signature, string periodEnd, bool noticed)
    {
        var statement = Signed(signature, 35_000).Statement();

        Assert.Equal(
            noticed ? [Day(periodEnd)] : [],
            statement.Notices.Where(notice => notice.Kind == NoticeKind.PastAgreementPeriod).Select(notice => notice.Date!.Value));
        Assert.Equal(Day(signature).AddYears(5), statement.ContractYears[^1].End);
    }

    [Theory]
    [InlineData(40_000, true)]
    [InlineData(40_001, false)]
    [InlineData(80_000, true)]
    [InlineData(175_000, true)]
    public void A_population_on_a_bound_says_that_the_bound_is_a_decision(int population, bool noticed) =>
        Assert.Equal(noticed, Decisions(Signed("2023-01-01", population)).Contains(FundingInterpretations.SizeBounds));

    [Fact]
    public void A_simple_contract_names_only_the_decisions_that_it_uses() =>
        Assert.Equal(
            [FundingInterpretations.VariableDays, FundingInterpretations.EstimatedRate],
            Decisions(Signed("2023-01-01", 35_000).With(Mission.AccessToCare, "2023-04-01")));

    [Fact]
    public void Every_decision_of_the_project_is_named_by_some_contract() =>
        Assert.Equal(
            // What was really paid, and where a crisis was, no computation knows: those three are held by the tests of the ledger and of crises.
            FundingInterpretations.All.Except(
                [FundingInterpretations.SettledOnPaid, FundingInterpretations.SettlementBlocks, FundingInterpretations.CrisisDepartment]).ToHashSet(),
            new[]
            {
                Signed("2021-01-01", 180_000, 100).With(Mission.AccessToCare, "2022-03-01"),
                Signed("2022-05-01", 40_000).Terminated("2022-12-01"),
            }.SelectMany(facts => facts.Statement().Notices).Select(notice => notice.Interpretation).OfType<Interpretation>().ToHashSet());

    private static Interpretation[] Decisions(ContractFacts facts) =>
        [.. facts.Statement().Notices.Where(notice => notice.Kind == NoticeKind.InterpretationUsed).Select(notice => notice.Interpretation!)];
}
