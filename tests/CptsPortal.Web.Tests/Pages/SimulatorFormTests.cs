using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CptsPortal.Web.Tests.Pages;

public sealed class SimulatorFormTests(PagesPortal portal) : IClassFixture<PagesPortal>
{
    private static readonly (string, string)[] WorkedExample =
        [("Form.SignatureDate", "2023-01-01"), ("Form.Population", "35 000"), ("Form.Missions[0].Start", "2023-04-01")];

    public static TheoryData<string, string, string> WrongAnswers => new()
    {
        { "Form.SignatureDate", "2023-02-30", "" },
        { "Form.SignatureDate", "", "" },
        { "Form.SignatureDate", "2019-08-24", "R-YEAR" },
        { "Form.TerminationDate", "2022-12-31", "R-TERM-DATE" },
        { "Form.TerminationDate", "2028-01-02", "R-YEAR" },
        { "Form.Population", "0", "R-SIZE" },
        { "Form.Population", "beaucoup", "R-SIZE" },
        { "Form.Members", "-1", "R-MAJ" },
        { "Form.Missions[0].Start", "2022-12-31", "R-YEAR" },
        { "Form.Missions[0].End", "2023-03-31", "R-DUE-FIX" },
        { "Form.Missions[0].OrientationStart", "2023-05-01", "R-COMP" },
        { "Form.Missions[5].Start", "2028-01-01", "R-YEAR" },
        { "Form.Missions[0].Rates[2]", "100,01", "R-RATE" },
        { "Form.Missions[0].Rates[4]", "tout", "R-RATE" },
        { "Form.Changes[0].Date", "2022-06-01", "R-YEAR" },
        { "Form.Changes[0].Date", "31/02/2024", "" },
        { "Form.Crises[0]", "jamais", "" },
    };

    [Fact]
    public async Task A_form_rightly_filled_in_leads_to_an_address_that_gives_the_figures_of_the_worked_example()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "calculer", WorkedExample);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/simulateur/resultat?signature=2023-01-01&population=35000&acces=2023-04-01", answer.Headers.Location!.OriginalString);
        var schedule = (await visitor.ReadAsync(answer.Headers.Location.OriginalString)).QuerySelector("#echeancier-table")!.TextContent;
        Assert.All(["50 000,00", "31 078,77", "10 359,59", "18 835,62", "41 250,00", "37 500,00"], figure => Assert.Contains(Spaced(figure), schedule, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task A_wrong_answer_is_told_at_its_field_and_in_the_summary_and_stays_as_typed(string field, string typed, string rule)
    {
        using var visitor = portal.Visit();
        var answers = WorkedExample.Where(answer => answer.Item1 != field).Append((field, typed)).ToArray();
        using var answer = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "calculer", answers);
        var page = await Visitor.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var input = page.QuerySelector<IHtmlInputElement>($"input[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var message = page.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent.Trim();
        Assert.EndsWith(rule.Length > 0 ? $"({rule})." : ".", message, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#erreurs a"), link => link.GetAttribute("href") == "#" + input.Id);
        Assert.All(answers, pair => Assert.Equal(pair.Item2, page.QuerySelector<IHtmlInputElement>($"input[name='{pair.Item1}']")!.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task Every_wrong_answer_is_told_at_once()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SubmitAsync(
            await visitor.ReadAsync("/simulateur"), "calculer",
            ("Form.SignatureDate", "hier"), ("Form.Members", "-1"), ("Form.Missions[2].Rates[0]", "200"), ("Form.Crises[0]", "x"));

        var page = await Visitor.ParseAsync(answer);
        Assert.Equal(
            ["#Form_SignatureDate", "#Form_Population", "#Form_Members", "#Form_Missions_2__Rates_0_", "#Form_Crises_0_"],
            page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")!));
        Assert.All(page.QuerySelectorAll("#erreurs a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_date_that_is_none_is_shown_again_in_a_field_that_can_hold_it()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "calculer", ("Form.SignatureDate", "hier"));

        var input = (await Visitor.ParseAsync(answer)).QuerySelector<IHtmlInputElement>("input[name='Form.SignatureDate']")!;
        Assert.Equal(("text", "hier"), (input.Type, input.Value));
    }

    [Theory]
    [InlineData("ajouter-changement", "Form.Changes[1].Date")]
    [InlineData("ajouter-crise", "Form.Crises[1]")]
    public async Task A_row_is_added_without_losing_what_was_typed(string act, string added)
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SubmitAsync(
            await visitor.ReadAsync("/simulateur"), act, [.. WorkedExample, ("Form.Crises[0]", "2024-07-03"), ("Form.Changes[0].Members", "60")]);

        var page = await Visitor.ParseAsync(answer);
        Assert.NotNull(page.QuerySelector($"input[name='{added}']"));
        Assert.Equal("35 000", page.QuerySelector("input[name='Form.Population']")!.GetAttribute("value"));
        Assert.Equal("2024-07-03", page.QuerySelector("input[name='Form.Crises[0]']")!.GetAttribute("value"));
        Assert.Equal("60", page.QuerySelector("input[name='Form.Changes[0].Members']")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#erreurs"));
    }

    [Fact]
    public async Task The_enter_key_searches_when_a_commune_is_being_looked_for_and_computes_otherwise()
    {
        using var visitor = portal.Visit();
        using var searched = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "entree", [.. WorkedExample, ("Choice.Search", "aubagne")]);
        using var computed = await visitor.SubmitAsync(await visitor.ReadAsync("/simulateur"), "entree", WorkedExample);

        Assert.NotNull((await Visitor.ParseAsync(searched)).QuerySelector("#trouvees-13005"));
        Assert.Equal(HttpStatusCode.Redirect, computed.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.PostAsync("/simulateur", [new("Form.SignatureDate", "2023-01-01")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await Visitor.ParseAsync(answer)).QuerySelector("h1"));
    }

    [Fact]
    public async Task A_form_with_more_answers_than_it_asks_for_is_refused_without_a_failure()
    {
        using var visitor = portal.Visit();
        using var answer = await visitor.SubmitAsync(
            await visitor.ReadAsync("/simulateur"), "calculer", [.. Enumerable.Repeat(("Choice.Ticked", "13005"), 5000)]);

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    internal static string Spaced(string figure) => figure.Replace(' ', '\u202F');
}
