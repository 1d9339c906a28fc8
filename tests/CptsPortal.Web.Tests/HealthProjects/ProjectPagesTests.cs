using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using static CptsPortal.Web.Tests.HealthProjects.ProjectSteps;

namespace CptsPortal.Web.Tests.HealthProjects;

/// <summary>A health project by its pages, without scripts. Today is 15 March 2026.</summary>
public sealed class ProjectPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_holder_is_told_at_once_of_everything_that_keeps_the_project_from_being_filed()
    {
        var (id, holder) = await portal.DraftAsync();
        using var refused = await holder.SubmitAsync($"{id}/recapitulatif", "#depot-formulaire");

        var page = await refused.ReadAsync();

        Assert.Equal(
            ["#Form_ActionSheets", "#Form_ActionSheets", "#Form_ActionSheets", "#Form_ActionSheets", "#Form_Annexes", "#Form_Annexes", "#Form_Organisation", "#Form_Structure"],
            page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.All(page.QuerySelectorAll("#erreurs a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_project_goes_from_its_first_word_to_its_validation_without_scripts()
    {
        var (id, holder) = await portal.FiledAsync();
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);

        var proof = (await worker.ReadAsync($"{id}/reception")).QuerySelector("#Evidence option:last-child")!.GetAttribute("value")!;
        await DoneAsync(worker.SubmitAsync($"{id}/reception", "#acte", ("Form.On", "2026-02-01"), ("Evidence", proof)));
        await DoneAsync(worker.SubmitAsync($"{id}/grille", "#acte", ("Form.Themes[0].Finding", "Met")));
        await DoneAsync(worker.SubmitAsync($"{id}/complements", "#acte", ("Form.On", "2026-02-10"), ("Form.DelayEndsOn", "2026-03-10"), ("Form.Modifications[2].Comment", "Décrire l’offre")));
        Assert.Contains("Décrire l’offre", (await holder.ReadAsync($"{id}/offre")).QuerySelector(".fr-callout")!.TextContent, StringComparison.Ordinal);
        await DoneAsync(holder.SubmitAsync($"{id}/offre", "#rubrique", ("Form.Existing", "Trois maisons de santé")));
        var changed = Assert.Single((await worker.ReadAsync(id)).QuerySelectorAll("#complete tbody tr"));
        Assert.Equal(["Offre existante et liens avec elle", "—", "Trois maisons de santé"], changed.Children.Select(cell => cell.TextContent));
        await DoneAsync(worker.SubmitAsync($"{id}/complements/reception", "#acte", ("Form.On", "2026-03-01")));
        await DoneAsync(fund.SubmitAsync($"{id}/avis", "#acte", ("Form.Favourable", "true")));
        await DoneAsync(director.SubmitAsync($"{id}/validation", "#acte"));

        Assert.Equal("Validé", (await holder.ReadAsync(id)).QuerySelector("#situation")!.TextContent);
    }

    [Fact]
    public async Task The_letter_is_previewed_as_a_draft_before_anything_is_recorded_and_found_signed_afterwards()
    {
        var (id, holder) = await portal.ReceivedAsync("2026-02-01");
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        (string, string)[] typed = [("Form.TerritoryRelevance", "true"), ("Form.Reasons", "Le territoire coupe un bassin de vie.")];

        using var previewed = await director.SubmitAsync($"{id}/opposition", "#acte", "Preview", typed);
        var preview = await previewed.ReadAsync();
        var draft = preview.QuerySelector("#courrier")!.TextContent;
        Assert.Contains("PROJET", draft, StringComparison.Ordinal);
        Assert.Contains("Le territoire coupe un bassin de vie.", draft, StringComparison.Ordinal);
        Assert.Empty((await holder.ReadAsync(id)).QuerySelectorAll("#courriers a"));

        await DoneAsync(director.SendAsync(preview, $"{id}/opposition?handler=Preview", "#acte"));
        var address = Assert.Single((await holder.ReadAsync(id)).QuerySelectorAll("#courriers a")).GetAttribute("href")!;
        var letter = Plain((await holder.ReadAsync(address)).QuerySelector("#courrier")!.TextContent);
        Assert.Contains("Le 15 mars 2026", letter, StringComparison.Ordinal);
        Assert.Contains(nameof(Role.AgencyDecisionMaker), letter, StringComparison.Ordinal);
        Assert.DoesNotContain("PROJET", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("complements-1")]
    [InlineData("validation")]
    [InlineData("nimporte")]
    public async Task A_letter_that_notifies_nothing_does_not_exist(string letter)
    {
        var (id, holder) = await portal.ReceivedAsync("2026-02-01");
        using var unknown = await holder.GetAsync(new Uri($"{id}/versions/1/courriers/{letter}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_day_after_the_last_day_an_opposition_is_refused_with_the_day_of_the_tacit_validation()
    {
        var (id, _) = await portal.ReceivedAsync("2026-01-14");
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        using var refused = await director.SubmitAsync($"{id}/opposition", "#acte", ("Form.RegionalProject", "true"), ("Form.Reasons", "Motifs"));

        Assert.Contains("le projet est réputé validé depuis le 15 mars 2026", Plain((await refused.ReadAsync()).QuerySelector("#erreurs")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_explains_itself_and_answers_what_if()
    {
        var (id, holder) = await portal.ReceivedAsync("2026-02-01");

        var page = await holder.ReadAsync($"{id}/delai?demande=2026-03-15&recu=2026-03-25");

        Assert.Equal("Il reste 17 jours : 1er avril 2026 compris.", Plain(page.QuerySelector("#reste")!.TextContent));
        Assert.Equal(["1er février 2026", "1er avril 2026", "2 avril 2026"], page.QuerySelectorAll(".portal-line__day").Select(day => Plain(day.TextContent)));
        Assert.Contains("serait le 11 avril 2026, au lieu du 1er avril 2026", Plain(page.QuerySelector("#reponse")!.TextContent), StringComparison.Ordinal);
        var late = await holder.ReadAsync($"{id}/delai?demande=2026-04-02&recu=hier");
        Assert.NotEmpty(late.QuerySelectorAll("#recu-messages .fr-message--error"));
    }

    [Fact]
    public async Task A_territory_already_validated_is_named_and_silence_is_announced()
    {
        var (first, _) = await portal.ReceivedAsync("2025-06-01");
        var (second, _) = await portal.ReceivedAsync("2026-02-01");
        await CoverAsync(first, "13022");
        await CoverAsync(second, "13022");
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);

        Assert.Contains("Cassis", (await director.ReadAsync($"{second}/delai")).QuerySelector("#chevauchement")!.TextContent, StringComparison.Ordinal);
        using var refused = await director.SubmitAsync($"{second}/validation", "#acte", ("Form.WaivesAdvice", "true"), ("Form.Waiver", "Urgence"));
        Assert.Contains("Cassis", (await refused.ReadAsync()).QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_opposition_a_new_version_says_what_changed()
    {
        var (id, holder) = await portal.ReceivedAsync("2026-02-01");
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        await DoneAsync(director.SubmitAsync($"{id}/opposition", "#acte", ("Form.RegionalProject", "true"), ("Form.Reasons", "Motifs")));
        await DoneAsync(holder.SubmitAsync($"{id}/nouvelle-version", "#acte"));
        await DoneAsync(holder.SubmitAsync($"{id}/structure", "#rubrique", ("Form.Name", "Association Calanques santé")));

        var row = Assert.Single((await holder.ReadAsync($"{id}/versions/2")).QuerySelectorAll("#changements tbody tr"));

        Assert.Equal(["Structure juridique", "Nom de la structure", "Association CPTS des Calanques", "Association Calanques santé"], row.Children.Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Two_people_on_one_section_see_both_versions()
    {
        var (id, holder) = await portal.DraftAsync();
        var stale = await holder.ReadAsync($"{id}/territoire");
        await DoneAsync(holder.SubmitAsync($"{id}/territoire", "#rubrique", ("Form.Diagnosis", "Première saisie")));

        using var refused = await holder.SendAsync(stale, $"{id}/territoire", "#rubrique", ("Form.Diagnosis", "Seconde saisie"));

        var row = Assert.Single((await refused.ReadAsync()).QuerySelectorAll("#versions tbody tr"));
        Assert.Equal(["Seconde saisie", "Première saisie"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Theory]
    [InlineData("opposition")]
    [InlineData("validation")]
    [InlineData("reception")]
    [InlineData("grille")]
    public async Task A_page_of_an_act_is_closed_to_who_may_not_act_and_unknown_out_of_scope(string page)
    {
        var (id, holder) = await portal.ReceivedAsync("2026-02-01");
        using var elsewhere = await portal.SignedInAs(Role.AgencyDecisionMaker, "83");

        using var forbidden = await holder.GetAsync(new Uri($"{id}/{page}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var unknown = await elsewhere.GetAsync(new Uri($"{id}/{page}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (forbidden.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public void Every_rule_word_act_and_step_has_its_french() => Assert.All(
        [
            .. Words<ProjectRule>(), .. Words<ProjectSection>(), .. Words<SectionState>(), .. Words<ProjectPhase>(), .. Words<ProjectMission>(),
            .. Words<Mission>(), .. Words<LegalForm>(), .. Words<AssessmentTheme>(), .. Words<Finding>(), .. Words<Institution>(),
            .. Enum.GetValues<ClockStepKind>().Select(kind => $"ClockStep.{kind}"), $"Act.{TacitValidations.Act}",
            .. NonOppositionRules.All.Where(rule => rule.Number.StartsWith("CLOCK-", StringComparison.Ordinal) && rule != NonOppositionRules.Suspension && rule != NonOppositionRules.TacitValidation).Select(rule => rule.Number),
            .. typeof(StartProject).Assembly.GetTypes().Where(type => type.Namespace == typeof(StartProject).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))).Select(act => $"Act.{act.Name}"),
        ],
        code => Assert.NotNull(ProjectTexts.Texts.Find(code)));

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{typeof(T).Name}.{value}");

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text.Replace('\u00A0', ' '), @"\s+", " ").Trim();

    private Task CoverAsync(string address, string commune) => portal.SqlAsync(
        $"insert into case_communes (case_id, code, priority_district, priority_area, complementary_area) values ('{address.Split('/')[2]}', '{commune}', false, false, false)");
}
