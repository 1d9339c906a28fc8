using System.Globalization;
using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Contracts;

/// <summary>A contract of 1 March 2024 is amended on 15 March 2026, from its opening in the room to its signature.</summary>
public sealed class AmendmentPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Today = "2026-03-15";
    private const string Effect = "2026-06-01";

    [Fact]
    public async Task Prepared_in_the_room_proposed_agreed_and_signed_it_gives_what_the_public_engine_gives()
    {
        var id = await portal.SignedCaseAsync();
        using var agency = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "13"));
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var (amendment, funding) = ($"/dossiers/{id}/contrat/avenant", $"/dossiers/{id}/financement");
        var due = await DueAsync(leader, funding);

        await AcceptedAsync(agency.SubmitAsync(amendment, "#ouverture"));
        await AcceptedAsync(agency.SubmitAsync(
            $"/dossiers/{id}/contrat/termes/territoire", "#territoire", ("Form.Stated", "180 000"), ("Form.Source", "Recensement de 2026"), ("Form.Members", "45")));
        await AcceptedAsync(agency.SubmitAsync(amendment, "#effet", ("Form.From", Effect)));
        Assert.Contains("Aucun avenant n’est proposé", await MainAsync(leader, amendment), StringComparison.Ordinal);
        Assert.DoesNotContain("180", await MainAsync(leader, $"/dossiers/{id}/contrat"), StringComparison.Ordinal);

        await AcceptedAsync(agency.SubmitAsync($"/dossiers/{id}/contrat/proposition", "#proposition", ("Form.On", Today)));
        var simulated = await leader.SimulateAsync((DateOnly.Parse(Effect, CultureInfo.InvariantCulture), 180_000));
        var amended = French.Amount(Law.Amounts.Euro.Exact(simulated.GetProperty("totals").GetProperty("due").GetDecimal()));
        var proposed = await leader.ReadAsync(amendment);
        Assert.Equal([due, amended], proposed.QuerySelectorAll("#effet-total dd").Take(2).Select(cell => cell.TextContent));
        Assert.Contains("1 juin 2026", proposed.QuerySelector("main")!.TextContent.Replace("1er", "1", StringComparison.Ordinal).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains(proposed.QuerySelectorAll("#differences th[scope=row]"), row => row.TextContent == "Population");
        Assert.Equal(due, await DueAsync(leader, funding));

        await AgreeAndSignAsync(id, agency, leader);
        Assert.Contains("Avenant n°\u00A01 signé le 15\u00A0mars\u00A02026", Spaced(await MainAsync(leader, $"/dossiers/{id}/contrat")), StringComparison.Ordinal);
        Assert.Equal(amended, await DueAsync(leader, funding));
    }

    [Fact]
    public async Task A_second_one_and_one_without_a_change_are_refused_in_the_words_of_the_business()
    {
        var id = await portal.SignedCaseAsync();
        using var agency = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "13"));
        var page = await agency.ReadAsync($"/dossiers/{id}/contrat/avenant");
        await AcceptedAsync(agency.SubmitAsync($"/dossiers/{id}/contrat/avenant", "#ouverture"));

        using var second = await agency.SendAsync(page, $"/dossiers/{id}/contrat/avenant", "#ouverture", ("Key", Guid.CreateVersion7().ToString()), ("Version", ""));
        Assert.Contains("Un avenant est déjà en préparation ou proposé.", await RefusalAsync(second), StringComparison.Ordinal);
        using var empty = await agency.SubmitAsync($"/dossiers/{id}/contrat/proposition", "#proposition", ("Form.On", Today));
        Assert.Contains("L’avenant ne change rien aux termes en vigueur.", await RefusalAsync(empty), StringComparison.Ordinal);
        using var outside = await agency.SubmitAsync($"/dossiers/{id}/contrat/avenant", "#effet", ("Form.From", "2030-01-01"));
        var refused = await outside.ReadAsync();
        Assert.Equal("2030-01-01", refused.QuerySelector("[name='Form.From']")!.GetAttribute("value"));
        Assert.Equal(["#Form_From"], refused.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Given_up_it_leaves_the_contract_as_it_was()
    {
        var id = await portal.SignedCaseAsync();
        using var agency = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "13"));
        await AcceptedAsync(agency.SubmitAsync($"/dossiers/{id}/contrat/avenant", "#ouverture"));
        using var unexplained = await agency.SubmitAsync($"/dossiers/{id}/contrat/avenant", "#abandon");
        Assert.NotEmpty(await RefusalAsync(unexplained));
        await AcceptedAsync(agency.SubmitAsync($"/dossiers/{id}/contrat/avenant", "#abandon", ("Form.Why", "Sans objet")));
        Assert.Contains("Préparer un avenant", await MainAsync(agency, $"/dossiers/{id}/contrat"), StringComparison.Ordinal);
    }

    private async Task AgreeAndSignAsync(Guid id, HttpClient agency, HttpClient leader)
    {
        using var fundDirector = await portal.SignedInAs(People.Of(Role.FundDecisionMaker, "13"));
        using var agencyDirector = await portal.SignedInAs(People.Of(Role.AgencyDecisionMaker, "13"));
        foreach (var party in new[] { leader, fundDirector, agencyDirector })
            await AcceptedAsync(party.SubmitAsync($"/dossiers/{id}/contrat/accord", "#accord", ("Form.On", Today)));
        await AcceptedAsync(agency.SubmitAsync($"/dossiers/{id}/contrat/signature", "#signatures",
            [.. Enum.GetNames<Domain.Contracts.Party>().SelectMany(party => new (string, string)[]
            {
                ($"Form.Signatures[{party}].Name", "Une personne"), ($"Form.Signatures[{party}].Quality", "Qualité"), ($"Form.Signatures[{party}].On", Today),
            })]));
    }

    private static async Task AcceptedAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, answer.StatusCode == HttpStatusCode.OK ? await RefusalAsync(answer) : answer.StatusCode.ToString());
    }

    private static async Task<string> RefusalAsync(HttpResponseMessage answer) => (await answer.ReadAsync()).GetElementById("erreurs")?.TextContent ?? "";

    private static async Task<string> MainAsync(HttpClient client, string address) => (await client.ReadAsync(address)).QuerySelector("main")!.TextContent;

    private static async Task<string> DueAsync(HttpClient client, string funding) => (await client.ReadAsync(funding)).QuerySelector("#totaux div:nth-child(2) dd")!.TextContent;

    private static string Spaced(string text) => text.Replace("mars 2026", "mars\u00A02026", StringComparison.Ordinal).Replace("15 mars", "15\u00A0mars", StringComparison.Ordinal);
}
