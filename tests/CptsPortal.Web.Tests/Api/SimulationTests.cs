using System.Net;
using System.Text.Json;

namespace CptsPortal.Web.Tests.Api;

public sealed class SimulationTests(ApiPortal portal) : IClassFixture<ApiPortal>
{
    private const string WorkedExample = """
        {"signatureDate":"2023-01-01","population":35000,"missions":[{"mission":"AccessToCare","startDate":"2023-04-01"}],
         "attainments":[{"mission":"AccessToCare","contractYear":1,"rate":1}]}
        """;

    [Fact]
    public async Task The_worked_example_holds_to_the_cent()
    {
        var answer = await portal.PostAsync(WorkedExample);

        var lines = answer.Json.GetProperty("payments").EnumerateArray()
            .Select(line => $"{line.GetProperty("dueDate")} {line.GetProperty("rule")} {line.GetProperty("component")} "
                + $"{line.GetProperty("contractYear")} {line.GetProperty("amount").GetRawText()} {line.GetProperty("estimated")}")
            .ToArray();
        Assert.Equal(
            [
                "2023-01-01 R-PAY-OP1 Operating 1 50000.00 False",
                "2023-04-01 R-PAY-START Fixed 1 31078.77 False",
                "2024-01-01 R-PAY-OPADV Operating 2 37500.00 False",
                "2024-03-01 R-PAY-ADV Fixed 2 41250.00 False",
                "2024-03-01 R-PAY-BAL Fixed 1 10359.59 False",
                "2024-03-01 R-PAY-VAR Variable 1 18835.62 False",
                "2025-01-01 R-PAY-OPADV Operating 3 37500.00 False",
                "2025-03-01 R-PAY-ADV Fixed 3 41250.00 False",
            ],
            lines.Take(8));
        Assert.Contains("2025-03-01 R-PAY-BAL Operating 2 12500.00 False", lines);
        var year1 = answer.Json.GetProperty("contractYears")[0];
        Assert.Equal("41438.36", year1.GetProperty("entitlements")[1].GetProperty("amount").GetRawText());
        Assert.Equal("110273.98", year1.GetProperty("total").GetRawText());
    }

    [Fact]
    public async Task The_answer_has_these_members_in_this_order_and_notation()
    {
        var answer = await portal.PostAsync(
            """
            {"signatureDate":"2023-01-01","population":35000,"missions":[{"mission":"Prevention","startDate":"2023-07-01"}],
             "attainments":[{"mission":"Prevention","contractYear":1,"rate":0.80}],"terminationDate":"2023-10-01"}
            """);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.MediaType);
        Assert.Equal(
            """
            {"contractYears":[{"number":1,"start":"2023-01-01","end":"2023-10-01","size":1,"entitlements":[
            {"component":"Operating","mission":null,"amount":37397.26,"rate":null,"segments":[
            {"from":"2023-01-01","to":"2023-10-01","grid":"ACI-2022","annualAmount":50000.00,"days":273,"daysInYear":365,"amount":37397.26}]},
            {"component":"Fixed","mission":"Prevention","amount":2520.55,"rate":null,"segments":[
            {"from":"2023-07-01","to":"2023-10-01","grid":"ACI-2022","annualAmount":10000.00,"days":92,"daysInYear":365,"amount":2520.55}]},
            {"component":"Variable","mission":"Prevention","amount":2016.44,"rate":0.8,"segments":[
            {"from":"2023-07-01","to":"2023-10-01","grid":"ACI-2022","annualAmount":10000.00,"days":92,"daysInYear":365,"amount":2016.44}]}],
            "total":41934.25}],"payments":[
            {"dueDate":"2023-01-01","rule":"R-PAY-OP1","component":"Operating","mission":null,"contractYear":1,"amount":50000.00,"estimated":false,"legalBasis":"ACI art. 9.1"},
            {"dueDate":"2023-07-01","rule":"R-PAY-START","component":"Fixed","mission":"Prevention","contractYear":1,"amount":3780.82,"estimated":false,"legalBasis":"ACI art. 9.2 et annexe 4"},
            {"dueDate":"2023-12-01","rule":"R-PAY-BAL","component":"Operating","mission":null,"contractYear":1,"amount":-12602.74,"estimated":false,"legalBasis":"ACI art. 9.1 et 9.2 ; ACI art. 11.3"},
            {"dueDate":"2023-12-01","rule":"R-PAY-BAL","component":"Fixed","mission":"Prevention","contractYear":1,"amount":-1260.27,"estimated":false,"legalBasis":"ACI art. 9.1 et 9.2 ; ACI art. 11.3"},
            {"dueDate":"2023-12-01","rule":"R-PAY-VAR","component":"Variable","mission":"Prevention","contractYear":1,"amount":2016.44,"estimated":false,"legalBasis":"ACI art. 9.2 ; ACI art. 11.3"}],
            "totals":{"due":41934.25,"payments":41934.25,"refund":11846.57}}
            """.ReplaceLineEndings(""),
            answer.Text);
    }

    [Fact]
    public async Task The_example_of_the_contract_is_answered_and_its_years_have_the_documented_sizes()
    {
        var answer = await portal.PostAsync(Bodies.Example);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal([2, 2, 3, 3, 3], answer.Json.GetProperty("contractYears").EnumerateArray().Select(year => year.GetProperty("size").GetInt32()));
        var totals = answer.Json.GetProperty("totals");
        Assert.Equal(totals.GetProperty("due").GetDecimal(), totals.GetProperty("payments").GetDecimal());
        Assert.Equal("0.00", totals.GetProperty("refund").GetRawText());
        Assert.Equal(4, answer.Json.GetProperty("payments").EnumerateArray().Count(line => line.GetProperty("estimated").GetBoolean()));
    }

    [Fact]
    public async Task A_rate_that_is_not_given_counts_as_one()
    {
        var without = await portal.PostAsync(WorkedExample.Replace(""","contractYear":1,"rate":1""", ""","contractYear":5,"rate":1""", StringComparison.Ordinal));
        var with = await portal.PostAsync(WorkedExample);

        Assert.Equal(Due(with), Due(without));

        static string Due(ApiAnswer answer) => answer.Json.GetProperty("totals").GetProperty("due").GetRawText();
    }

    [Fact]
    public async Task Null_says_the_same_as_nothing()
    {
        var nothing = await portal.PostAsync("""{"signatureDate":"2023-01-01","population":35000}""");
        var nulls = await portal.PostAsync(
            """
            {"signatureDate":"2023-01-01","population":35000,"members":null,"changes":null,"missions":null,"attainments":null,
             "crises":null,"covidActionsIn2021":null,"terminationDate":null}
            """);

        Assert.Equal(HttpStatusCode.OK, nulls.Status);
        Assert.Equal(nothing.Text, nulls.Text);
    }

    [Theory]
    [InlineData("62000.0")]
    [InlineData("6.2e4")]
    [InlineData("620000E-1")]
    public async Task A_whole_number_is_one_however_it_is_written(string population)
    {
        var answer = await portal.PostAsync(Bodies.Example.Replace("62000", population, StringComparison.Ordinal));

        Assert.Equal((await portal.PostAsync(Bodies.Example)).Text, answer.Text);
    }

    [Fact]
    public async Task Names_may_be_written_with_escapes()
    {
        var answer = await portal.PostAsync(Bodies.Example.Replace("\"population\": 6", "\"pop\\u0075lation\": 6", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public void The_example_is_plain_json() => Assert.Equal(JsonValueKind.Object, JsonElement.Parse(Bodies.Example).ValueKind);
}
