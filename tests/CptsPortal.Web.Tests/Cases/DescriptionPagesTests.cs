using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Territory;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Cases;

public sealed class DescriptionPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Aubagne = "13005";
    private const string Territory = "#territoire";

    [Fact]
    public async Task Communes_are_searched_ticked_zoned_and_saved_without_script()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var edit = await client.NewCaseAsync() + "/territoire/modifier";

        using var found = await client.SubmitAsync(edit, Territory, ("Choice.Search", "aubagne"), ("Act", "chercher"));
        using var ticked = await client.SendAsync(await found.ReadAsync(), edit, Territory, ("Choice.Ticked", Aubagne), ("Act", "ajouter"));
        using var saved = await client.SendAsync(
            await ticked.ReadAsync(), edit, Territory,
            ("Form.Communes[0].PriorityArea", "true"), ("Form.Seat", Aubagne), ("Form.StatedPopulation", "50 000"), ("Form.StatedSource", "Recensement 2025"), ("Act", "calculer"));
        var page = await client.ReadAsync(saved.Headers.Location!.ToString());

        var text = page.QuerySelector("main")!.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        Assert.Contains("50 000 habitants (Recensement 2025)", text, StringComparison.Ordinal);
        Assert.Contains("Taille 2", text, StringComparison.Ordinal);
        Assert.Contains("celle du siège : Bouches-du-Rhône (13)", text, StringComparison.Ordinal);
        Assert.Equal(["Aubagne (siège)", "ZIP"], page.QuerySelectorAll("#communes tbody th, #communes tbody td:last-child").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task What_is_wrong_with_a_territory_is_told_at_once_and_nothing_typed_is_lost()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var edit = await client.NewCaseAsync() + "/territoire/modifier";
        using var refused = await client.SubmitAsync(
            edit, Territory, ("Form.Communes[0].Code", "13055"), ("Form.Communes[1].Code", "13201"), ("Form.StatedPopulation", "beaucoup"), ("Act", "calculer"));
        var page = await refused.ReadAsync();

        Assert.Equal(
            ["#Form_Communes", "#Form_StatedPopulation", "#Form_StatedSource"],
            page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal("beaucoup", page.QuerySelector("#Form_StatedPopulation")!.GetAttribute("value"));
        Assert.Equal(2, page.QuerySelectorAll("#choisies-liste tbody tr").Length);
    }

    [Fact]
    public async Task A_seat_in_another_department_is_warned_of_and_saved_once_confirmed()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await client.NewCaseAsync("CPTS de la frontière");
        var edit = address + "/territoire/modifier";
        using var refused = await client.SubmitAsync(edit, Territory, ("Form.Communes[0].Code", "83137"), ("Form.Seat", "83137"), ("Act", "calculer"));
        var page = await refused.ReadAsync();
        Assert.Equal("#Form_Moves", Assert.Single(page.QuerySelectorAll("#erreurs a")).GetAttribute("href"));
        Assert.Contains("Var (83)", page.QuerySelector("#autre-departement")!.TextContent, StringComparison.Ordinal);

        using var moved = await client.SendAsync(page, edit, Territory, ("Form.Moves", "true"), ("Act", "calculer"));

        Assert.Equal("/dossiers", moved.Headers.Location!.ToString());
        Assert.Contains("suivi par le département 83", (await client.ReadAsync("/dossiers")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var gone = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var neighbour = await portal.SignedInAs(Role.AgencyCaseWorker, "83");
        Assert.Equal("CPTS de la frontière", (await neighbour.ReadAsync(address)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_leader_names_people_and_members_and_sees_everything_wrong_at_once()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await worker.NewCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(Guid.Parse(address.Split('/')[^1])));

        using var refused = await leader.SubmitAsync(address + "/membres/identite", "#identite", ("Form.Leader.Email", "sans arobase"), ("Form.LegalStructure.Siret", "123"));
        Assert.Equal(4, (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Length);
        using var described = await leader.SubmitAsync(address + "/membres/identite", "#identite", ("Form.Leader.Name", "Inès Castellan"));
        using var added = await leader.SubmitAsync(
            address + "/membres/nouveau", "#membre", ("Form.Name", "Paul Vergne"), ("Form.Profession", "Médecin généraliste"), ("Form.JoinedOn", "2026-03-01"));
        var page = await leader.ReadAsync(added.Headers.Location!.ToString());

        Assert.Equal("Paul Vergne", page.QuerySelector("#membres tbody th")!.TextContent.Trim());
        Assert.Contains("Inès Castellan", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/abandon']"));
    }

    [Fact]
    public async Task The_second_to_save_a_member_sees_both_versions_and_loses_nothing()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await client.NewCaseAsync();
        using var added = await client.SubmitAsync(
            address + "/membres/nouveau", "#membre", ("Form.Name", "Paul Vergne"), ("Form.Profession", "Médecin"), ("Form.JoinedOn", "2026-03-01"));
        var member = (await client.ReadAsync(address + "/membres")).QuerySelector("#membres tbody th a")!.GetAttribute("href")!;
        var form = await client.ReadAsync(member);
        using var first = await client.SubmitAsync(member, "#membre", ("Form.Profession", "Médecin généraliste"));

        using var second = await client.SendAsync(form, member, "#membre", ("Form.Profession", "Pédiatre"));

        var rows = (await second.ReadAsync()).QuerySelectorAll("#versions tbody tr");
        Assert.Equal(["Profession ou type", "Pédiatre", "Médecin généraliste"], Assert.Single(rows).Children.Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_referent_is_chosen_among_the_accounts_of_the_institution()
    {
        var worker = People.Of(Role.AgencyCaseWorker);
        using var client = await portal.SignedInAs(worker);
        using var elsewhere = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "05"));
        var address = await client.NewCaseAsync();

        using var assigned = await client.SubmitAsync(address + "/membres/referents", "#referents", ("Form.Agency", worker.UserId.ToString()));

        Assert.Contains(worker.Name, (await client.ReadAsync(address + "/membres")).QuerySelector("#referents + dl")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await client.ReadAsync(address + "/membres/referents")).QuerySelectorAll($"#Form_Agency option[value='{worker.UserId}']"));
    }

    [Fact]
    public async Task An_abandoned_case_is_closed_with_its_reason_in_the_journal()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await client.NewCaseAsync();
        using var refused = await client.SubmitAsync(address + "/abandon", "#abandonner");
        using var closed = await client.SubmitAsync(address + "/abandon", "#abandonner", ("Form.Reason", "Le porteur renonce"), ("Form.On", "2026-03-12"));

        Assert.Equal(["#Form_Reason"], (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Contains("Le porteur renonce", (await client.ReadAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_a_case_is_french() => Assert.All(
        [.. Enum.GetValues<ExerciseMode>().Cast<Enum>(), .. Enum.GetValues<LegalForm>().Cast<Enum>(), .. Enum.GetValues<CptsSize>().Cast<Enum>()],
        value => Assert.NotEmpty(CaseTexts.Texts.Of(value)));

    [Fact]
    public void Every_act_on_a_case_has_its_name_in_the_journal() => Assert.All(
        typeof(OpenCase).Assembly.GetTypes().Where(type => type.Namespace == typeof(OpenCase).Namespace
            && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
        act => Assert.NotNull(CaseTexts.Texts.Find($"Act.{act.Name}")));
}
