using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.AnnualReviews;

public sealed class ReviewPagesTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Prepared = "CPTS Baous";
    private const string Differing = "CPTS Toulon Est";
    private const string Agreed = "CPTS Ubaye";
    private const string Finished = "CPTS Sorgues";

    [Theory]
    [InlineData(Prepared, 3, "06", "En préparation", "saisie", "presentation")]
    [InlineData(Differing, 1, "83", "Ouverte à la CPTS", "saisie")]
    [InlineData(Agreed, 2, "04", "Accord des trois parties", "cloture", "saisie")]
    [InlineData(Finished, 1, "84", "Close")]
    public async Task The_demonstration_has_a_review_in_each_state_with_what_may_be_done_now(string name, int year, string department, string state, params string[] acts)
    {
        var address = $"/dossiers/{await portal.CaseAsync(name)}/revues/{year}";
        using var worker = await portal.SignedInAs(People.Of(Role.FundCaseWorker, department));

        var page = await worker.ReadAsync(address);

        Assert.Equal(state, page.QuerySelector("#situation")!.TextContent);
        Assert.Equal(acts.Select(act => $"{address}/{act}"), page.QuerySelectorAll($"main .fr-btns-group a[href^='{address}/']").Select(link => link.GetAttribute("href")));
        foreach (var act in acts)
            Assert.NotNull((await worker.ReadAsync($"{address}/{act}")).QuerySelector("#revue"));
    }

    [Fact]
    public async Task What_lies_in_the_room_does_not_exist_for_the_CPTS()
    {
        var id = await portal.CaseAsync(Prepared);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));

        using var review = await leader.GetAsync(new Uri($"/dossiers/{id}/revues/3", UriKind.Relative), TestContext.Current.CancellationToken);
        using var form = await leader.GetAsync(new Uri($"/dossiers/{id}/revues/3/saisie", UriKind.Relative), TestContext.Current.CancellationToken);
        var years = await leader.ReadAsync($"/dossiers/{id}/revues");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (review.StatusCode, form.StatusCode));
        Assert.Contains("pas encore présentée", years.QuerySelector("#revues tbody tr:nth-child(3)")!.TextContent, StringComparison.Ordinal);
        Assert.Null(years.QuerySelector($"a[href='/dossiers/{id}/revues/3']"));
        Assert.NotNull(years.QuerySelector($"a[href='/dossiers/{id}/revues/2']"));
        Assert.Empty(years.QuerySelectorAll("#revues form"));
    }

    [Fact]
    public async Task A_disagreement_is_told_with_its_amount_and_blocks_the_closing()
    {
        var id = await portal.CaseAsync(Differing);
        using var worker = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "83"));
        var page = await worker.ReadAsync($"/dossiers/{id}/revues/1");

        var stake = page.QuerySelector("#desaccord")!.TextContent;
        Assert.Matches(@"^\d[\d\u202F]*,\d\d\u00A0€$", stake);
        Assert.NotEqual("0,00\u00A0€", stake);
        Assert.Contains("désaccord", page.QuerySelector("#indicateurs-AccessToCare")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("L’accord manque sur la rédaction actuelle\u00A0: la caisse.", page.QuerySelectorAll("#obstacles li").Select(item => item.TextContent));

        using var refused = await worker.SubmitAsync($"/dossiers/{id}/revues/1/cloture", "#revue");
        Assert.Contains("ne sont pas d’accord", (await refused.ReadAsync()).QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_a_button_gives_the_euros_of_what_is_typed_and_saves_nothing()
    {
        var id = await portal.CaseAsync(Differing);
        var form = $"/dossiers/{id}/revues/1/saisie";
        using var worker = await portal.SignedInAs(People.Of(Role.FundCaseWorker, "83"));
        var page = await worker.ReadAsync(form);
        var rate = page.QuerySelectorAll("[name$='.AgreedRate']").Select(field => field.GetAttribute("name")!).ToList();
        var effects = page.QuerySelectorAll("[data-effect]").Select(element => element.Id).ToList();

        using var answer = await worker.SubmitAsync(form, "#revue", "Recalculate", [.. rate.Select(name => (name, "100"))]);
        var supposed = await answer.ReadAsync();

        Assert.Equal(supposed.QuerySelector("#totaux dd")!.TextContent, supposed.QuerySelector("#retenu")!.TextContent);
        Assert.Null(supposed.QuerySelector("#desaccord"));
        Assert.Equal("100", supposed.QuerySelector($"[name='{rate[0]}']")!.GetAttribute("value"));
        Assert.All(effects, effect => Assert.NotNull(supposed.GetElementById(effect!)));
        Assert.NotNull((await worker.ReadAsync($"/dossiers/{id}/revues/1")).QuerySelector("#desaccord"));
    }

    [Fact]
    public async Task A_form_refused_tells_everything_at_its_field_and_keeps_what_was_typed()
    {
        var id = await portal.CaseAsync(Differing);
        using var worker = await portal.SignedInAs(People.Of(Role.FundCaseWorker, "83"));
        var page = await worker.ReadAsync($"/dossiers/{id}/revues/1/saisie");
        var value = page.QuerySelector("[name$='.AgreedValue']")!.GetAttribute("name")!;
        var prefix = value[..^".AgreedValue".Length];

        using var refused = await worker.SendAsync(
            page, $"/dossiers/{id}/revues/1/saisie", "#revue",
            (prefix + ".Value", "beaucoup"), (value, "12"), (prefix + ".AgreedRate", "130"), ("Form.Missions[Prevention].Rate", "50"));
        var again = await refused.ReadAsync();

        var links = again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(4, links.Count); // no number; a value or a rate; a mission whose indicators give the rate; its reason
        Assert.All(links, link => Assert.NotNull(again.QuerySelector(link)));
        Assert.Equal("beaucoup", again.QuerySelector($"[name='{prefix}.Value']")!.GetAttribute("value"));
        Assert.Equal("130", again.QuerySelector($"[name='{prefix}.AgreedRate']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task From_the_anniversary_to_the_closing_each_party_does_its_part_on_its_pages()
    {
        var id = await portal.SignedCaseAsync();
        var review = $"/dossiers/{id}/revues/1";
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var director = await portal.SignedInAs(Role.FundDecisionMaker);
        using var agency = await portal.SignedInAs(Role.AgencyDecisionMaker);

        using var started = await fund.SubmitAsync($"/dossiers/{id}/revues", "#preparer-1");
        Assert.Equal(review, started.Headers.Location!.ToString());
        await ActAsync(fund, review + "/presentation");
        await FillAsync(leader, review, "11,5");
        await FillAsync(fund, review, "11,5");
        foreach (var party in new[] { leader, director, agency })
            await ActAsync(party, review + "/accord");
        await ActAsync(fund, review + "/cloture");

        var closed = await leader.ReadAsync(review);
        Assert.Equal(("Close", "60\u202F000,00\u00A0€"), (closed.QuerySelector("#situation")!.TextContent, closed.QuerySelector("#retenu")!.TextContent));
        var schedule = (await fund.ReadAsync($"/dossiers/{id}/financement")).QuerySelector("#echeancier")!.TextContent;
        Assert.Contains("22\u202F500,00\u00A0€", schedule, StringComparison.Ordinal);

        using var refused = await director.SubmitAsync(review + "/reouverture", "#revue");
        Assert.Equal(["#Form_Reason"], (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        using var reopened = await director.SubmitAsync(review + "/reouverture", "#revue", ("Form.Reason", "Erreur de source"));
        Assert.Equal("Ouverte à la CPTS", (await leader.ReadAsync(review)).QuerySelector("#situation")!.TextContent);
    }

    [Fact]
    public async Task No_page_of_a_review_asks_more_statements_than_the_limit()
    {
        portal.Server.PreserveExecutionContext = true;
        using var counter = new StatementCounter();
        foreach (var (name, department, addresses) in new[]
        {
            (Agreed, "04", new[] { "revues", "revues/2", "revues/2/saisie", "revues/2/accord", "revues/2/cloture", "revues/1/reouverture", "financement", "echeances" }),
            (Prepared, "06", ["revues/3", "revues/3/saisie", "revues/3/presentation"]),
        })
        {
            var id = await portal.CaseAsync(name);
            foreach (var actor in new[] { People.Of(Role.FundDecisionMaker, department), People.LeaderOf(id), People.Of(Role.FundCaseWorker, department) })
            {
                using var client = await portal.SignedInAs(actor);
                foreach (var address in addresses)
                {
                    var (answer, statements) = await counter.CountAsync(
                        () => client.GetAsync(new Uri($"/dossiers/{id}/{address}", UriKind.Relative), TestContext.Current.CancellationToken));
                    using (answer)
                        Assert.True(statements <= 15, $"{actor.Role} {address}: {statements} statements, {answer.StatusCode}");
                }
            }
        }
    }

    [Fact]
    public void Every_word_rule_and_act_is_french()
    {
        Assert.All(
            new[] { typeof(ReviewRule), typeof(ReviewState), typeof(ReviewPhase), typeof(Party), typeof(Mission) }.SelectMany(type => Enum.GetValues(type).Cast<Enum>()),
            value => Assert.NotEmpty(ReviewTexts.Texts.Of(value)));
        Assert.All(
            typeof(StartReview).Assembly.GetTypes().Where(type => type.Namespace == typeof(StartReview).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(ReviewTexts.Texts.Find($"Act.{act.Name}")));
    }

    private static async Task ActAsync(HttpClient client, string address)
    {
        using var done = await client.SubmitAsync(address, "#revue");
        Assert.Equal((address, HttpStatusCode.Redirect), (address, done.StatusCode));
    }

    private static async Task FillAsync(HttpClient client, string review, string value)
    {
        IHtmlDocument page = await client.ReadAsync(review + "/saisie");
        // The counted indicators are those whose share is told.
        var fields = page.QuerySelectorAll("fieldset[id^='indicateur-']").Where(field => field.QuerySelector("legend")!.TextContent.Contains("compte pour", StringComparison.Ordinal))
            .Select(field => (field.QuerySelector("[name$='.Value']")!.GetAttribute("name")!, value)).ToArray();
        Assert.Equal(3, fields.Length);
        using var saved = await client.SendAsync(page, review + "/saisie", "#revue", fields);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }
}
