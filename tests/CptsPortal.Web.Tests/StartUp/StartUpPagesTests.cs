using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.StartUp;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Cases;
using CptsPortal.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Web.Tests.StartUp;

public sealed class StartUpPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_leader_fills_in_the_sheet_and_sees_everything_wrong_at_once()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await worker.NewCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(Guid.Parse(address.Split('/')[^1])));
        var form = address + "/amorcage/fiche";

        using var refused = await leader.SubmitAsync(form, "#fiche", ("Form.Contact", "sans arobase"), ("Form.Orientations", "PathologiesDiabetes"));
        var again = await refused.ReadAsync();
        using var written = await leader.SubmitAsync(
            form, "#fiche", ("Form.City", "Aubagne"), ("Form.Population", "47 000"), ("Form.Orientations", "PathologiesDiabetes"), ("Form.Orientations", "PreventionDental"));
        var page = await leader.ReadAsync(written.Headers.Location!.ToString());

        Assert.Equal(["#Form_City", "#Form_Contact", "#Form_Population"], again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.True(again.QuerySelector("#PathologiesDiabetes")!.HasAttribute("checked"));
        Assert.Contains("47\u202F000\u00A0habitants", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href^='/annuaire/']"));
    }

    [Fact]
    public async Task An_award_too_early_is_refused_in_french_with_what_was_typed()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        var form = await worker.NewCaseAsync() + "/amorcage/attribution";

        Assert.Equal("40000", (await worker.ReadAsync(form)).QuerySelector("#Form_Amount")!.GetAttribute("value"));
        using var refused = await worker.SubmitAsync(form, "#attribution", ("Form.Amount", "40 000,555"));
        var page = await refused.ReadAsync();

        Assert.Equal(2, page.QuerySelectorAll("#erreurs li").Length);
        Assert.Equal("40 000,555", page.QuerySelector("#Form_Amount")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_breaks_a_rule_of_the_awards_is_told_at_its_field_and_what_was_typed_stays()
    {
        var address = $"/dossiers/{await portal.DraftingCaseAsync()}/amorcage";
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        await worker.RefusedAsync(
            address + "/attribution", "#attribution", [("Form.Kind", "MethodologicalSupport"), ("Form.Amount", "0"), ("Form.On", "2026-03-16")],
            "On: Cette date est dans le futur", "Kind: L’aide à l’appui est versée à la structure d’appui", "Amount: Indiquez un montant en euros supérieur à 0");
        using var granted = await worker.SubmitAsync(address + "/attribution", "#attribution", ("Form.On", "2026-03-10"));
        Assert.Equal(HttpStatusCode.Redirect, granted.StatusCode);
        await worker.RefusedAsync(address + "/attribution", "#attribution", [("Form.On", "2026-03-11")], "On: Cette aide est annuelle : elle se renouvelle à partir du 10 mars 2027.", "RenewalReason: Une aide de même nature");
        var payment = (await worker.ReadAsync(address)).QuerySelector("a[href*='/amorcage/versement/']")!.GetAttribute("href")!;
        await worker.RefusedAsync(payment, "#versement", [("Form.On", "2026-03-09")], "On: Le versement ne précède pas l’attribution, le 10 mars 2026.");
    }

    [Fact]
    public async Task A_choice_that_is_not_in_its_list_is_told_in_french_and_nothing_is_done_by_default()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var refused = await worker.SubmitAsync($"/dossiers/{await portal.DraftingCaseAsync()}/amorcage/attribution", "#attribution", ("Form.Kind", "Inconnue"));
        var page = await refused.ReadAsync();

        Assert.StartsWith("Cette valeur n’est pas l’une de celles attendues", page.QuerySelector("#erreurs a[href='#Form_Kind']")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-val-required]"));
    }

    [Fact]
    public async Task The_directory_is_open_to_anybody_and_knows_no_case_before_its_validation()
    {
        using var visitor = portal.ClientWith();
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        var id = Guid.Parse((await worker.NewCaseAsync("CPTS secrète")).Split('/')[^1]);
        var reference = await portal.ReadAsync(data => data.Read<Cpts>().Where(cpts => cpts.Id == id).Select(cpts => cpts.Reference).SingleAsync());

        var page = await visitor.ReadAsync("/annuaire?Search=secrete");
        using var unknown = await visitor.GetAsync(new Uri($"/annuaire/{reference}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("Annuaire des CPTS", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("#projets"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task An_administrator_keeps_the_list_of_support_structures()
    {
        const string List = "/administration/structures-d-appui";
        using var administrator = await portal.SignedInAs(Role.Administrator);
        using var refused = await administrator.SubmitAsync(List, "#structure", ("Form.Region", "93"));
        using var added = await administrator.SubmitAsync(List, "#structure", ("Form.Region", "93"), ("Form.Name", "Appui Sud"));
        var edit = (await administrator.ReadAsync(List)).QuerySelector("#structures tbody a")!.GetAttribute("href")!;
        using var retired = await administrator.SubmitAsync(edit, "#structure", ("Form.Offered", "false"));

        Assert.Equal(["#Form_Name"], (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Non", (await administrator.ReadAsync(List)).QuerySelector("#structures tbody td:last-child")!.TextContent);
        using var worker = await portal.SignedInAs(Role.AgencyDecisionMaker);
        using var forbidden = await worker.GetAsync(new Uri(List, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public void Every_word_and_act_is_french()
    {
        Assert.All(
            [
                .. Enum.GetValues<StartUpRule>().Cast<Enum>(), .. Enum.GetValues<Orientation>().Cast<Enum>(),
                .. Enum.GetValues<OrientationGroup>().Cast<Enum>(), .. Enum.GetValues<StartUpAwardKind>().Cast<Enum>(),
            ],
            value => Assert.NotEmpty(StartUpTexts.Texts.Of(value)));
        Assert.All(
            typeof(AwardStartUp).Assembly.GetTypes().Where(type => type.Namespace == typeof(AwardStartUp).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(StartUpTexts.Texts.Find($"Act.{act.Name}")));
    }
}
