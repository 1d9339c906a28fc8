using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.EarlyMission;

public sealed class EarlyMissionPagesTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private static readonly string[] Departments = ["06", "13", "84"];

    [Fact]
    public async Task A_form_without_anything_is_refused_with_every_reason_at_its_field()
    {
        var id = await portal.CaseAsync("CPTS Marseille Sud");
        using var leader = await portal.SignedInAs(People.LeaderOf(id));

        using var refused = await leader.UploadAsync($"/dossiers/{id}/mission-precoce/adhesion", "#adhesion", ("Ignored", "x.pdf", Uploads.Pdf()), ("Form.Statutes", ""), ("Form.Letter", ""));
        var page = await refused.ReadAsync();

        Assert.Equal(["#Form_Missions", "#Form_Pieces"], page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.All(page.QuerySelectorAll("#erreurs a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task The_fund_sees_what_it_will_owe_registers_and_pays()
    {
        var id = await portal.CaseAsync("CPTS Ventoux");
        var address = $"/dossiers/{id}/mission-precoce";
        using var director = await portal.SignedInAs(Role.FundDecisionMaker, Departments);

        var before = await director.ReadAsync(address + "/enregistrement");
        using var tooEarly = await director.SubmitAsync(address + "/enregistrement", "#mission-precoce", ("Form.On", "2020-01-01"));
        using var registered = await director.SubmitAsync(address + "/enregistrement", "#mission-precoce");
        using var paid = await director.SubmitAsync(address + "/versement", "#mission-precoce");
        var page = await director.ReadAsync(address);

        Assert.Contains("35\u202F000,00\u00A0€", before.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["#Form_On"], (await tooEarly.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (registered.StatusCode, paid.StatusCode));
        Assert.Equal("Adhésion enregistrée", page.QuerySelector("#situation")!.TextContent);
        Assert.NotNull(page.QuerySelector($"a[href='{address}/resiliation']"));
        Assert.Null(page.QuerySelector($"a[href='{address}/versement']"));
    }

    [Theory]
    [InlineData("CPTS Massif de l’Étoile", "Contrat résilié", "remboursement")]
    [InlineData("CPTS Moyenne Durance", "Résiliation suspendue par la saisine du directeur", "suite")]
    [InlineData("CPTS Marseille Est", "Adhésion enregistrée", "resiliation")]
    public async Task Where_it_stands_is_told_with_what_may_be_done_now(string name, string situation, string act)
    {
        var id = await portal.CaseAsync(name);
        using var director = await portal.SignedInAs(Role.FundDecisionMaker, Departments);
        using var auditor = await portal.SignedInAs(Role.Auditor, Departments);

        var page = await director.ReadAsync($"/dossiers/{id}/mission-precoce");

        Assert.Equal(situation, page.QuerySelector("#situation")!.TextContent);
        Assert.NotNull(page.QuerySelector($"a[href='/dossiers/{id}/mission-precoce/{act}']"));
        // Who only reads is offered the document, and no act.
        Assert.Equal(
            [$"/dossiers/{id}/mission-precoce/document"],
            (await auditor.ReadAsync($"/dossiers/{id}/mission-precoce")).QuerySelectorAll($"a[href^='/dossiers/{id}/mission-precoce/']").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_refused_holder_reads_why_and_may_file_again()
    {
        var id = await portal.CaseAsync("CPTS Vésubie Tinée");
        using var leader = await portal.SignedInAs(People.LeaderOf(id));

        var page = await leader.ReadAsync($"/dossiers/{id}/mission-precoce");

        Assert.Contains("L’attestation ne montre pas", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/dossiers/{id}/mission-precoce/adhesion']"));
    }

    [Fact]
    public void Every_word_rule_and_act_is_french()
    {
        Assert.All(
            [.. Enum.GetValues<AdhesionRule>().Cast<Enum>(), .. Enum.GetValues<AdhesionState>().Cast<Enum>(), .. Enum.GetValues<EarlyMissionGround>().Cast<Enum>()],
            value => Assert.NotEmpty(EarlyMissionTexts.Texts.Of(value)));
        Assert.All(
            EarlyMissionRules.All.Except([EarlyMissionRules.Aid, EarlyMissionRules.Termination, EarlyMissionRules.Refund])
                .Concat(TerminationRules.All.Except([TerminationRules.Date])),
            rule => Assert.NotNull(EarlyMissionTexts.Texts.Find(rule.Number)));
        Assert.All(
            typeof(FileEarlyMission).Assembly.GetTypes().Where(type => type.Namespace == typeof(FileEarlyMission).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(EarlyMissionTexts.Texts.Find($"Act.{act.Name}")));
    }
}
