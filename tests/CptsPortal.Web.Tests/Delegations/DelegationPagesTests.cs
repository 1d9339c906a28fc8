using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.LettersOfIntent;

namespace CptsPortal.Web.Tests.Delegations;

/// <summary>Delegations by their pages, without script; accounts of tests are all of one organisation.</summary>
public sealed class DelegationPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Own = "/mon-compte/delegations";

    [Fact]
    public void Every_rule_and_state_has_its_sentence() => Assert.All(
        Enum.GetValues<DelegationRule>().Cast<Enum>().Concat(Enum.GetValues<DelegationState>().Cast<Enum>()),
        value => Assert.False(string.IsNullOrWhiteSpace(DelegationTexts.Texts.Of(value))));

    [Fact]
    public async Task A_delegate_decides_from_what_is_to_do_and_journal_and_mail_say_by_whose_delegation()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.AdviseAsync();
        var (director, worker) = (Named(Role.AgencyDecisionMaker, "Une directrice"), Named(Role.AgencyCaseWorker, "Un agent"));
        using var deciding = await portal.SignedInAs(director);
        using var delegated = await portal.SignedInAs(worker);
        await SetFactorAsync(worker, on: true);
        await GrantAsync(deciding, worker);

        var home = await delegated.ReadAsync("/");
        var awaited = home.QuerySelectorAll("section[aria-labelledby=par-delegation] .portal-duty")
            .Single(duty => duty.InnerHtml.Contains(journey.CaseId.ToString(), StringComparison.Ordinal));
        Assert.StartsWith("Vous devez", awaited.QuerySelector(".portal-duty__what")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull((await delegated.ReadAsync(journey.Address)).QuerySelector($"a[href='{journey.Address}/decision']"));
        var form = await delegated.ReadAsync(journey.Address + "/decision");
        Assert.Contains("par délégation de Une directrice", form.QuerySelector("#delegation")!.TextContent, StringComparison.Ordinal);
        using var decided = await delegated.SendAsync(form, journey.Address + "/decision", "#decision", ("Form.Favourable", "True"));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        await journey.DecideAsync(Role.FundDecisionMaker, favourable: true);

        Assert.Contains(
            "par Un agent, Agent instructeur de l’ARS, par délégation de Une directrice",
            Text((await delegated.ReadAsync($"/dossiers/{journey.CaseId}/journal")).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains(
            "Un agentpar délégation de Une directrice",
            Text((await journey.ReadAsync(Role.Leader, "/courrier")).QuerySelector(".letter-signatures")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_second_factor_the_decision_page_says_what_to_do()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.AdviseAsync();
        var worker = Named(Role.AgencyCaseWorker, "Un agent sans facteur");
        using var deciding = await portal.SignedInAs(Named(Role.AgencyDecisionMaker, "Un directeur"));
        using var delegated = await portal.SignedInAs(worker);
        var refused = await RefusedAsync(deciding, worker);
        Assert.Contains("n’a pas de second facteur", refused.QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);
        await SetFactorAsync(worker, on: true);
        await GrantAsync(deciding, worker);
        await SetFactorAsync(worker, on: false);

        using var answer = await delegated.GetAsync(new Uri(journey.Address + "/decision", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.NotNull((await answer.ReadAsync()).QuerySelector("main a[href='/mon-compte/second-facteur']"));
        Assert.NotNull((await delegated.ReadAsync(Own)).QuerySelector("#second-facteur"));
    }

    [Fact]
    public async Task A_refused_delegation_tells_everything_at_once_and_keeps_what_is_typed()
    {
        using var deciding = await portal.SignedInAs(Named(Role.FundDecisionMaker, "Une directrice de caisse"));
        using var other = await portal.SignedInAs(Named(Role.FundCaseWorker, "Un collègue"));

        using var answer = await deciding.SubmitAsync(
            Own + "/nouvelle", "#delegation", ("Form.To", ""), ("Form.From", "2026-03-14"), ("Form.Until", "2026-03-01"));
        var page = await answer.ReadAsync();

        Assert.Equal(["#Form_To", "#Form_From", "#Form_Until"], page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal("2026-03-01", page.QuerySelector("#Form_Until")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_gave_it_ends_it_after_a_last_look_and_an_administrator_may_too()
    {
        var worker = Named(Role.AgencyCaseWorker, "Une agente");
        using var deciding = await portal.SignedInAs(Named(Role.AgencyDecisionMaker, "Une décideuse"));
        using var delegated = await portal.SignedInAs(worker);
        using var administrator = await portal.SignedInAs(Role.Administrator);
        await SetFactorAsync(worker, on: true);
        foreach (var (who, list) in new[] { (deciding, Own), (administrator, "/administration/delegations") })
        {
            await GrantAsync(deciding, worker);
            var end = (await who.ReadAsync(list)).QuerySelectorAll("main table a")
                .First(link => link.TextContent.Contains("Une agente", StringComparison.Ordinal)).GetAttribute("href")!;
            using var strange = await delegated.GetAsync(new Uri(end, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, strange.StatusCode);

            using var ended = await who.SubmitAsync(end, "#fin");

            Assert.Equal((HttpStatusCode.Redirect, list), (ended.StatusCode, ended.Headers.Location!.ToString()));
            Assert.Contains("Retirée le 15/03/2026", Text((await delegated.ReadAsync(Own)).QuerySelector("#delegations-recues")!), StringComparison.Ordinal);
            Assert.Null((await who.ReadAsync(end)).QuerySelector("#fin button"));
        }
    }

    private static Actor Named(Role role, string name) => People.Of(role) with { Name = name };

    private static string Text(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task SetFactorAsync(Actor actor, bool on) => portal.ChangeAccountAsync(actor, (users, user) =>
    {
        user.TwoFactorEnabled = on;
        return users.UpdateAsync(user);
    });

    private static async Task GrantAsync(HttpClient deciding, Actor worker)
    {
        using var granted = await SubmitAsync(deciding, worker);
        Assert.True(granted.StatusCode == HttpStatusCode.Redirect, (await granted.ReadAsync()).QuerySelector("#erreurs")?.TextContent);
    }

    private static async Task<IHtmlDocument> RefusedAsync(HttpClient deciding, Actor worker)
    {
        using var refused = await SubmitAsync(deciding, worker);
        return await refused.ReadAsync();
    }

    private static Task<HttpResponseMessage> SubmitAsync(HttpClient deciding, Actor worker) => deciding.SubmitAsync(
        Own + "/nouvelle", "#delegation", ("Form.To", worker.UserId.ToString()), ("Form.Departments", "13"), ("Form.Until", "2026-04-15"));
}
