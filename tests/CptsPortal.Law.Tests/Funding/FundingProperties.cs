using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CsCheck;

namespace CptsPortal.Law.Tests.Funding;

public sealed class FundingProperties
{
    private const long Contracts = 3_000;

    [Fact]
    public void Random_contracts_break_no_rule_of_the_facts() =>
        RandomContracts.Any.Sample(
            facts => ContractFactsCheck.Broken(ContractFactsDraft.Of(facts), Contract.Engine.Grids).Count == 0, iter: Contracts);

    [Fact]
    public void Payments_add_up_to_what_is_due_component_by_component_and_year_by_year() =>
        RandomContracts.Any.Sample(
            facts =>
            {
                var statement = facts.Statement();
                var due = statement.ContractYears
                    .SelectMany(year => year.Entitlements.Select(e => (Key: (year.Number, e.Component, e.Mission), e.Amount)));
                var paid = statement.Payments.Select(p => (Key: (p.ContractYear, p.Component, p.Mission), p.Amount));
                Assert.Equal(Sums(due), Sums(paid));
                Assert.Equal(statement.Totals.Due, statement.Totals.Payments);
                Assert.Equal(statement.Totals.Due.Value, statement.ContractYears.Sum(year => year.Total.Value));
            },
            iter: Contracts);

    [Fact]
    public void No_amount_has_more_than_two_decimals_and_segments_add_up_to_their_entitlement() =>
        RandomContracts.Any.Sample(
            facts =>
            {
                var statement = facts.Statement();
                Assert.All(statement.Payments, line => Assert.Equal(line.Amount.Value, decimal.Round(line.Amount.Value, 2)));
                Assert.All(statement.ContractYears.SelectMany(year => year.Entitlements), due =>
                {
                    Assert.Equal(due.Amount.Value, due.Segments.Sum(segment => segment.Amount.Value));
                    Assert.All(due.Segments, segment => Assert.Equal(segment.Amount.Value, decimal.Round(segment.Amount.Value, 2)));
                });
            },
            iter: Contracts);

    [Fact]
    public void A_termination_on_the_last_day_changes_nothing() =>
        RandomContracts.Any.Sample(
            facts => Assert.Equal(
                Text((facts with { TerminationDate = null }).Statement()),
                Text((facts with { TerminationDate = facts.SignatureDate.AddYears(5) }).Statement())),
            iter: Contracts);

    [Fact]
    public void Shifting_everything_by_cycles_of_four_years_inside_one_grid_changes_no_amount() =>
        Gen.Select(RandomContracts.WithinOneGrid, Gen.Int[1, 15]).Sample(
            (facts, cycles) =>
            {
                var shifted = Shift(facts, 4 * cycles).Statement();
                var plain = facts.Statement();
                Assert.Equal(Amounts(plain), Amounts(shifted));
                Assert.Equal(
                    plain.Payments.Select(line => line.DueDate.AddYears(4 * cycles)), shifted.Payments.Select(line => line.DueDate));
            },
            iter: Contracts);

    [Fact]
    public void A_change_that_changes_nothing_changes_nothing() =>
        Gen.Select(RandomContracts.Any, Gen.Int[0, 1825]).Sample(
            (facts, days) =>
            {
                var day = facts.SignatureDate.AddDays(days);
                if (facts.Changes.Any(change => change.EffectiveDate == day))
                    return;
                var (population, members) = facts.Changes.Where(change => change.EffectiveDate < day)
                    .OrderBy(change => change.EffectiveDate)
                    .Aggregate(
                        (facts.Population, facts.Members),
                        (now, change) => (change.Population ?? now.Population, change.Members ?? now.Members));
                Assert.Equal(
                    Text(facts.Statement()), Text(facts.Change($"{day:yyyy-MM-dd}", population, members).Statement()));
            },
            iter: Contracts);

    [Fact]
    public void The_order_in_which_facts_are_given_changes_nothing() =>
        RandomContracts.Any.Sample(
            facts => Assert.Equal(
                Text(facts.Statement()),
                Text((facts with
                {
                    Missions = [.. facts.Missions.Reverse()],
                    Changes = [.. facts.Changes.Reverse()],
                    Attainments = [.. facts.Attainments.Reverse()],
                    Crises = [.. facts.Crises.Reverse()],
                }).Statement())),
            iter: Contracts);

    [Fact]
    public void What_is_due_equals_a_reckoning_that_walks_every_day() =>
        RandomContracts.Any.Sample(
            facts => Assert.Equal(DayByDayReckoning.Of(facts), DayByDayReckoning.Rows(facts.Statement())), iter: 400);

    private static IEnumerable<string> Sums<TKey>(IEnumerable<(TKey Key, Euro Amount)> lines) =>
        lines.GroupBy(line => line.Key).Select(group => $"{group.Key} {group.Sum(line => line.Amount.Value):0.00}")
            .Where(row => !row.EndsWith(" 0.00", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(FundingStatement statement) =>
        string.Join('\n', [
            .. statement.Schedule(),
            .. statement.ContractYears.SelectMany(year => statement.Due(year.Number).Prepend($"{year.Number} {year.End} {year.Size}")),
            $"{statement.Totals}", .. statement.Notices.Select(notice => notice.ToString()),
        ]);

    private static IEnumerable<string> Amounts(FundingStatement statement) =>
        statement.Payments.Select(line => $"{line.Rule.Number} {line.Component} {line.Mission} {line.ContractYear} {line.Amount}")
            .Append(statement.Totals.ToString());

    private static ContractFacts Shift(ContractFacts facts, int years) => facts with
    {
        SignatureDate = facts.SignatureDate.AddYears(years),
        Changes = [.. facts.Changes.Select(change => change with { EffectiveDate = change.EffectiveDate.AddYears(years) })],
        Missions = [.. facts.Missions.Select(mission => mission with
        {
            StartDate = mission.StartDate.AddYears(years),
            EndDate = mission.EndDate?.AddYears(years),
        })],
        Crises = [.. facts.Crises.Select(crisis => crisis.AddYears(years))],
        TerminationDate = facts.TerminationDate?.AddYears(years),
    };
}
