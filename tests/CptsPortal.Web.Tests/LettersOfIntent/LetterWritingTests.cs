using System.Net;
using System.Text.Json;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.LettersOfIntent;

/// <summary>The holder's part, written without script.</summary>
public sealed class LetterWritingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_task_list_says_how_far_each_section_is()
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        await journey.WriteAsync("diagnostic", ("Form.Diagnosis", "Deux secteurs sans médecin"));

        var tasks = (await journey.ReadAsync(Role.Leader)).QuerySelectorAll("#sections li").Select(item => item.QuerySelector(".fr-badge")!.TextContent).ToArray();

        Assert.Equal(["En cours", "Non commencé", "Complet", "Non commencé"], tasks[..4]);
        Assert.Equal(11, tasks.Length);
    }

    [Theory]
    [InlineData("porteur")]
    [InlineData("territoire")]
    [InlineData("diagnostic")]
    [InlineData("contacts")]
    [InlineData("equipe")]
    [InlineData("structure")]
    [InlineData("mobilisation")]
    [InlineData("professionnels")]
    [InlineData("partenariats")]
    [InlineData("missions")]
    [InlineData("organisation")]
    public async Task Every_section_has_its_page_and_saves_as_it_is(string section)
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        await journey.WriteAsync(section);

        Assert.NotNull((await journey.ReadAsync(Role.Auditor, "/" + section)).QuerySelector("h2"));
    }

    [Fact]
    public async Task Rows_are_added_and_removed_without_script_and_keep_what_is_typed()
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        var leader = await journey.AsAsync(Role.Leader);
        var address = journey.Address + "/equipe";

        using var one = await leader.SubmitAsync(address, "#section", "AddRow");
        var form = await one.ReadAsync();
        form.QuerySelector("#section")!.SetAttribute("action", address + "?handler=AddRow");
        using var two = await leader.SendAsync(form, address, "#section", ("Form.Team[0].Name", "Une infirmière"), ("Form.Team[0].Sector", "Social"));
        var typed = await two.ReadAsync();
        typed.QuerySelector("#section")!.SetAttribute("action", address + "?handler=RemoveRow&row=1");
        using var back = await leader.SendAsync(typed, address, "#section");
        var left = await back.ReadAsync();

        Assert.Equal("Une infirmière", left.QuerySelector("#Form_Team_0__Name")!.GetAttribute("value"));
        Assert.Equal("Social", left.QuerySelector("#Form_Team_0__Sector option[selected]")!.GetAttribute("value"));
        Assert.Null(left.QuerySelector("#Form_Team_1__Name"));
        using var saved = await leader.SendAsync(left, address + "?handler=RemoveRow&row=1", "#section");
        Assert.Contains("Une infirmière", (await journey.ReadAsync(Role.Leader, "/versions/1")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_number_is_told_at_its_field_and_kept_there()
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        using var refused = await (await journey.AsAsync(Role.Leader)).SubmitAsync(
            journey.Address + "/professionnels", "#section", ("Form.Professionals[2].Joined", "douze"), ("Form.Professionals[3].Joined", "4"));

        var page = await refused.ReadAsync();

        Assert.Equal(["#Form_Professionals_2__Joined"], page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal("douze", page.QuerySelector("#Form_Professionals_2__Joined")!.GetAttribute("value"));
        Assert.Equal("4", page.QuerySelector("#Form_Professionals_3__Joined")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Everything_that_refuses_the_submission_leads_to_its_section_at_once()
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        await journey.WriteAsync("porteur", ("Form.ProjectName", ""));
        using var refused = await (await journey.AsAsync(Role.Leader)).SubmitAsync(journey.Address + "/recapitulatif", "#depot");

        var links = (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")![(journey.Address.Length + 1)..]);

        Assert.Equal(["porteur", "porteur", "territoire", "missions"], links);
    }

    [Fact]
    public async Task The_second_save_shows_both_versions_and_loses_nothing()
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        var (leader, address) = (await journey.AsAsync(Role.Leader), journey.Address + "/diagnostic");
        var stale = await leader.ReadAsync(address);
        await journey.ActAsync(Role.AgencyCaseWorker, "/diagnostic", "#section", ("Form.Diagnosis", "De l’instructeur"));

        using var refused = await leader.SendAsync(stale, address, "#section", ("Form.Diagnosis", "Du porteur"));
        var page = await refused.ReadAsync();

        Assert.Equal(["Du porteur", "De l’instructeur"], page.QuerySelectorAll("#versions tbody td").Select(cell => cell.TextContent));
        Assert.Equal("Du porteur", page.QuerySelector("#Form_Diagnosis")!.TextContent.Trim());
        using var again = await leader.SendAsync(page, address, "#section");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_form_that_saves_itself_is_answered_with_the_next_version_and_key_or_with_what_it_shows()
    {
        using var journey = await LetterJourney.OpenAsync(portal);
        var (leader, address) = (await journey.AsAsync(Role.Leader), journey.Address + "/diagnostic");
        var form = await leader.ReadAsync(address);
        leader.DefaultRequestHeaders.Add("X-Autosave", "1");

        using var saved = await leader.SendAsync(form, address, "#section", ("Form.Diagnosis", "Saisi"));
        using var changed = await leader.SendAsync(form, address, "#section", ("Form.Diagnosis", "Autre"), ("Key", Guid.NewGuid().ToString()));
        leader.DefaultRequestHeaders.Remove("X-Autosave");
        var answer = JsonDocument.Parse(await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal((HttpStatusCode.OK, 1), (saved.StatusCode, answer.GetProperty("version").GetInt32()));
        Assert.NotEqual(form.QuerySelector("[name=Key]")!.GetAttribute("value"), answer.GetProperty("key").GetString());
        Assert.Equal(HttpStatusCode.Conflict, changed.StatusCode);
    }

    [Fact]
    public async Task A_section_sent_back_reopens_alone_with_its_comment()
    {
        using var journey = await LetterJourney.SubmittedAsync(portal);
        await journey.ActAsync(Role.AgencyCaseWorker, "/corrections", "#corrections", ("Comments[2]", "Préciser les besoins"));

        var reopened = await journey.ReadAsync(Role.Leader, "/diagnostic");
        var shut = await journey.ReadAsync(Role.Leader, "/porteur");

        Assert.Contains("Préciser les besoins", reopened.QuerySelector("#correction")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(reopened.QuerySelector("#section"));
        Assert.Null(shut.QuerySelector("#section"));
        await journey.WriteAsync("diagnostic", ("Form.Diagnosis", "Précisé"));
        await journey.ActAsync(Role.Leader, "/recapitulatif", "#depot");
        Assert.Contains("Déposée", (await journey.ReadAsync(Role.Leader)).QuerySelector("#etat")!.TextContent, StringComparison.Ordinal);
    }
}
