using CptsPortal.Application.Simulations;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Resources;

public sealed class SimulationProblemTests
{
    private static readonly string[] Paths =
    [
        "signatureDate", "population", "members", "changes", "changes[0]", "changes[0].effectiveDate", "missions", "missions[12].mission",
        "missions[0].startDate", "missions[0].endDate", "missions[0].orientationStartDate", "attainments", "attainments[0].contractYear",
        "attainments[0].rate", "crises", "crises[0]", "covidActionsIn2021", "terminationDate",
    ];

    public static readonly TheoryData<string> Rules = [.. Enum.GetNames<FactRule>()];

    public static readonly TheoryData<string> Readings = [.. Enum.GetNames<ReadingProblem>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_of_the_facts_has_its_french_sentence_and_number(string rule) =>
        Assert.All(Paths, path =>
        {
            Assert.Matches(@"^\p{Lu}.+ \((R-[A-Z-]+|P-1)\)\.$", SimulationTexts.Problem(path, rule, null));
            Assert.Matches(@"^\p{Lu}.+ \((R-[A-Z-]+|P-1)\)\.$", SimulationTexts.Problem(path, rule, new DateOnly(2023, 2, 15)));
        });

    [Theory]
    [MemberData(nameof(Readings))]
    public void Every_reading_problem_has_its_french_sentence(string problem) =>
        Assert.All(Paths, path => Assert.Matches(@"^\p{Lu}[^{}]+\.$", SimulationTexts.Problem(path, problem, null)));
}
