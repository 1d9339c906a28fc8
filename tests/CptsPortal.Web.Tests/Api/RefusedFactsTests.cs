using System.Net;

namespace CptsPortal.Web.Tests.Api;

/// <summary>Every bad input of the contract: 400, at its field, in French, naming its rule.</summary>
public sealed class RefusedFactsTests(ApiPortal portal) : IClassFixture<ApiPortal>
{
    private const string Good = "\"signatureDate\":\"2023-02-15\",\"population\":62000";

    [Theory]
    [InlineData("unknown mission", Good + ",\"missions\":[{\"mission\":\"Telemedicine\",\"startDate\":\"2023-05-01\"}]", "missions[0].mission", "R-GRID")]
    [InlineData("mission in small letters", Good + ",\"missions\":[{\"mission\":\"accessToCare\",\"startDate\":\"2023-05-01\"}]", "missions[0].mission", "R-GRID")]
    [InlineData("mission by number", Good + ",\"missions\":[{\"mission\":0,\"startDate\":\"2023-05-01\"}]", "missions[0].mission", "R-GRID")]
    [InlineData("mission without a start", Good + ",\"missions\":[{\"mission\":\"Prevention\"}]", "missions[0].startDate", "R-DUE-FIX")]
    [InlineData("mission before the signature", Good + ",\"missions\":[{\"mission\":\"Prevention\",\"startDate\":\"2023-02-14\"}]", "missions[0].startDate", "R-YEAR")]
    [InlineData("mission on the contract's end", Good + ",\"missions\":[{\"mission\":\"Prevention\",\"startDate\":\"2028-02-15\"}]", "missions[0].startDate", "R-YEAR")]
    [InlineData("mission twice", Good + ",\"missions\":[{\"mission\":\"Prevention\",\"startDate\":\"2023-05-01\"},{\"mission\":\"Prevention\",\"startDate\":\"2024-05-01\"}]", "missions[1].mission", "R-DUE-FIX")]
    [InlineData("crisis response before avenant 2", "\"signatureDate\":\"2021-02-15\",\"population\":62000,\"missions\":[{\"mission\":\"CrisisResponse\",\"startDate\":\"2022-03-31\"}]", "missions[0].startDate", "R-GRID")]
    [InlineData("end before start", Good + ",\"missions\":[{\"mission\":\"Prevention\",\"startDate\":\"2023-05-02\",\"endDate\":\"2023-05-01\"}]", "missions[0].endDate", "R-DUE-FIX")]
    [InlineData("rate above 1", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":1,\"rate\":1.0001}]", "attainments[0].rate", "R-RATE")]
    [InlineData("rate below 0", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":1,\"rate\":-0.1}]", "attainments[0].rate", "R-RATE")]
    [InlineData("rate as text", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":1,\"rate\":\"0.8\"}]", "attainments[0].rate", "R-RATE")]
    [InlineData("huge rate", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":1,\"rate\":1e400}]", "attainments[0].rate", "R-RATE")]
    [InlineData("two rates for a year", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":1,\"rate\":1},{\"mission\":\"Prevention\",\"contractYear\":1,\"rate\":1}]", "attainments[1].contractYear", "R-RATE")]
    [InlineData("year 0", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":0,\"rate\":1}]", "attainments[0].contractYear", "R-YEAR")]
    [InlineData("year 6", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":6,\"rate\":1}]", "attainments[0].contractYear", "R-YEAR")]
    [InlineData("half a year", Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"contractYear\":1.5,\"rate\":1}]", "attainments[0].contractYear", "R-YEAR")]
    [InlineData("no inhabitant", "\"signatureDate\":\"2023-02-15\",\"population\":0", "population", "R-SIZE")]
    [InlineData("no population", "\"signatureDate\":\"2023-02-15\"", "population", "R-SIZE")]
    [InlineData("null population", "\"signatureDate\":\"2023-02-15\",\"population\":null", "population", "R-SIZE")]
    [InlineData("population out of reach", "\"signatureDate\":\"2023-02-15\",\"population\":2147483648", "population", "R-SIZE")]
    [InlineData("population as text", "\"signatureDate\":\"2023-02-15\",\"population\":\"62000\"", "population", "R-SIZE")]
    [InlineData("negative members", Good + ",\"members\":-1", "members", "R-MAJ")]
    [InlineData("population of a change", Good + ",\"changes\":[{\"effectiveDate\":\"2024-01-01\",\"population\":0}]", "changes[0].population", "R-SIZE")]
    [InlineData("members of a change", Good + ",\"changes\":[{\"effectiveDate\":\"2024-01-01\",\"members\":-3}]", "changes[0].members", "R-MAJ")]
    [InlineData("change without a day", Good + ",\"changes\":[{\"members\":3}]", "changes[0].effectiveDate", "P-1")]
    [InlineData("change before the signature", Good + ",\"changes\":[{\"effectiveDate\":\"2023-02-14\",\"members\":3}]", "changes[0].effectiveDate", "R-YEAR")]
    [InlineData("two changes a day", Good + ",\"changes\":[{\"effectiveDate\":\"2024-01-01\",\"members\":3},{\"effectiveDate\":\"2024-01-01\",\"members\":4}]", "changes[1].effectiveDate", "P-1")]
    [InlineData("no signature", "\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("signature before the agreement", "\"signatureDate\":\"2019-08-24\",\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("signature before 2019", "\"signatureDate\":\"2018-12-31\",\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("signature in 2101", "\"signatureDate\":\"2101-01-01\",\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("day that does not exist", "\"signatureDate\":\"2023-02-29\",\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("day in French order", "\"signatureDate\":\"15/02/2023\",\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("day with an hour", "\"signatureDate\":\"2023-02-15T00:00:00\",\"population\":62000", "signatureDate", "R-YEAR")]
    [InlineData("termination on the signature", Good + ",\"terminationDate\":\"2023-02-15\"", "terminationDate", "R-TERM-DATE")]
    [InlineData("termination after the contract", Good + ",\"terminationDate\":\"2028-02-16\"", "terminationDate", "R-YEAR")]
    [InlineData("crisis before its mission", Good + ",\"missions\":[{\"mission\":\"CrisisResponse\",\"startDate\":\"2023-05-01\"}],\"crises\":[\"2023-04-30\"]", "crises[0]", "R-CRISIS-VAR")]
    [InlineData("crisis that is no day", Good + ",\"crises\":[\"2023-05-01\",5]", "crises[1]", "R-CRISIS-VAR")]
    [InlineData("null crisis", Good + ",\"crises\":[null]", "crises[0]", "R-CRISIS-VAR")]
    [InlineData("device before its mission", "\"signatureDate\":\"2021-01-01\",\"population\":1,\"missions\":[{\"mission\":\"AccessToCare\",\"startDate\":\"2021-05-01\",\"orientationStartDate\":\"2021-04-30\"}]", "missions[0].orientationStartDate", "R-COMP")]
    [InlineData("device under avenant 2", "\"signatureDate\":\"2021-01-01\",\"population\":1,\"missions\":[{\"mission\":\"AccessToCare\",\"startDate\":\"2021-05-01\",\"orientationStartDate\":\"2022-04-01\"}]", "missions[0].orientationStartDate", "R-COMP")]
    [InlineData("device of another mission", "\"signatureDate\":\"2021-01-01\",\"population\":1,\"missions\":[{\"mission\":\"Prevention\",\"startDate\":\"2021-05-01\",\"orientationStartDate\":\"2021-06-01\"}]", "missions[0].orientationStartDate", "R-COMP")]
    [InlineData("covid as text", Good + ",\"covidActionsIn2021\":\"false\"", "covidActionsIn2021", "R-COVID")]
    [InlineData("missions as an object", Good + ",\"missions\":{}", "missions", "R-DUE-FIX")]
    public async Task A_fact_that_cannot_be_taken_is_told_at_its_field_with_its_rule(string what, string facts, string path, string rule)
    {
        var answer = await portal.PostAsync("{" + facts + "}");

        Assert.True(answer.Status == HttpStatusCode.BadRequest, what);
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal([path], answer.Errors.Keys);
        Assert.EndsWith($" ({rule}).", answer.Errors[path], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_has_what_the_standard_asks_for()
    {
        var answer = await portal.PostAsync("{" + Good + ",\"members\":-1}");

        Assert.Equal(["type", "title", "status", "detail", "errors", "traceId"], answer.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(400, answer.Json.GetProperty("status").GetInt32());
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1", answer.Json.GetProperty("type").GetString());
        Assert.Equal("La simulation ne peut pas être calculée", answer.Json.GetProperty("title").GetString());
        Assert.Equal("Un champ est à corriger.", answer.Json.GetProperty("detail").GetString());
        Assert.NotEqual("", answer.Json.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task A_limit_is_told_as_a_day_in_full()
    {
        var answer = await portal.PostAsync("""{"signatureDate":"2023-02-01","population":1,"terminationDate":"2023-02-01"}""");

        Assert.Equal(
            "La résiliation doit prendre effet après la signature du contrat, le 1er\u00A0février\u00A02023 (R-TERM-DATE).",
            answer.Errors["terminationDate"]);
    }

    [Fact]
    public async Task All_problems_are_told_at_once_one_a_field()
    {
        var answer = await portal.PostAsync(
            """
            {"population":"many","members":-1,"Missions":[],"missions":[{"mission":"CrisisRespons"},7,{"mission":"Prevention","startDate":"2023-13-01","stop":1}],
             "changes":[{"effectiveDate":"2024-01-01","population":0.5,"population":3}],"crises":{"a":[1]}}
            """);

        Assert.Equal(
            [
                "Missions", "changes[0].population", "crises", "members", "missions[0].mission", "missions[0].startDate", "missions[1]",
                "missions[2].startDate", "missions[2].stop", "population", "signatureDate",
            ],
            answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("11 champs sont à corriger.", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_crisis_without_its_mission_is_no_error_and_pays_nothing()
    {
        var answer = await portal.PostAsync("{" + Good + ",\"crises\":[\"2023-05-01\"]}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("CrisisVariable", answer.Text, StringComparison.Ordinal);
    }
}
