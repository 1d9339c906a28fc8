using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Crises;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Crises;

public sealed class CrisisPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_ars_records_a_crisis_and_each_contract_there_mentions_it()
    {
        var id = await portal.SignedCaseAsync();
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var stranger = await portal.SignedInAs(People.Of(Role.FundCaseWorker, "05"));

        using var refused = await director.SubmitAsync("/crises/nouvelle", "#crise", ("Form.IdentifiedOn", "2026-03-16"), ("Form.Description", "À garder"));
        var again = await refused.ReadAsync();
        Assert.Equal(["#Form_Departments", "#Form_IdentifiedOn"], again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Contains("À garder", again.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);

        using var recorded = await director.SubmitAsync(
            "/crises/nouvelle", "#crise", ("Form.IdentifiedOn", "2026-03-01"), ("Form.Departments", "13"), ("Form.Description", "Canicule"));
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);
        var address = recorded.Headers.Location!.ToString();

        Assert.Contains("52\u202F500,00", (await leader.ReadAsync(address)).GetElementById("contrats")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await leader.ReadAsync($"/dossiers/{id}/financement")).QuerySelector($"#crises a[href='{address}']"));
        using var unknown = await stranger.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Null((await stranger.ReadAsync("/crises")).QuerySelector($"a[href='{address}']"));

        using var withdrawn = await director.SubmitAsync(address + "/retrait", "#crise", ("Form.Reason", "Erreur"), ("Form.On", "2026-03-15"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Null((await leader.ReadAsync($"/dossiers/{id}/financement")).GetElementById("crises"));
    }

    [Fact]
    public void Every_word_and_act_is_french()
    {
        Assert.All(
            [
                .. Enum.GetValues<CrisisRule>().Cast<Enum>(), .. Enum.GetValues<CrisisTypology>().Cast<Enum>(),
                .. Enum.GetValues<CrisisOutcome>().Cast<Enum>(),
            ],
            value => Assert.NotEmpty(CrisisTexts.Texts.Of(value)));
        Assert.All(
            typeof(RecordCrisis).Assembly.GetTypes().Where(type => type.Namespace == typeof(RecordCrisis).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(CrisisTexts.Texts.Find($"Act.{act.Name}")));
    }
}
