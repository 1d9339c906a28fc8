using System.Net;
using System.Text;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Pages;

namespace CptsPortal.Web.Tests.Cases;

/// <summary>The list of members taken from a spreadsheet, then confirmed, without script. Today is 15 March 2026.</summary>
public sealed class MemberListPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Known = "Nom;Profession;Arrivée\r\nInès Dupré;Infirmière;01/02/2025\r\n";

    [Fact]
    public async Task A_file_is_shown_line_by_line_before_anything_changes()
    {
        var (leader, import) = await LeaderAsync();
        await ImportAsync(leader, import, Known);

        using var shown = await leader.UploadByAsync(
            "Preview", import, "#import", ("Form.File", "membres.csv", Encoding.Latin1.GetBytes("Nom;Gouvernance;Profession;Arrivée\nINES DUPRE;oui;;\nLuc Morin;non;Médecin;hier\nZoé Blanc;;Médecin;2026-01-05\n")));
        var page = await shown.ReadAsync();

        Assert.Equal(["Modifié", "Refusé", "Ajouté"], page.QuerySelectorAll("#lignes tbody tr td:nth-of-type(2)").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(
            ["Gouvernance\u00A0: non → oui", "La colonne « Arrivée » ne se lit pas.", "Indiquez depuis quand il est membre.", "Médecin, Libéral, depuis le 5\u00A0janvier\u00A02026"],
            page.QuerySelectorAll("#lignes tbody td p:not(.fr-badge)").Select(detail => detail.TextContent));
        Assert.Single((await leader.ReadAsync(import.Replace("/import", "", StringComparison.Ordinal))).QuerySelectorAll("#membres tbody tr"));

        using var taken = await leader.SendAsync(page, import, "#import");
        var left = await taken.ReadAsync();
        Assert.Contains("1\u00A0membre ajouté, 1\u00A0membre modifié. 1\u00A0ligne refusée", left.QuerySelector("#fait")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nom;Gouvernance;Profession;Arrivée\nLuc Morin;non;Médecin;hier", left.QuerySelector("#Form_Text")!.TextContent.ReplaceLineEndings("\n").Trim());
        using var corrected = await leader.SendAsync(left, import, "#import", ("Form.Text", "Nom;Profession;Arrivée\nLuc Morin;Médecin;2026-03-14"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
    }

    [Fact]
    public async Task What_the_portal_writes_it_reads_again_without_a_change()
    {
        var (leader, import) = await LeaderAsync();
        await ImportAsync(leader, import, Known + "=Cabinet du port;Maison de santé;02/02/2025\r\n");
        var file = await leader.GetByteArrayAsync(new Uri(import + "?handler=List", UriKind.Relative), TestContext.Current.CancellationToken);

        using var shown = await leader.UploadByAsync("Preview", import, "#import", ("Form.File", "membres.csv", file));
        var page = await shown.ReadAsync();

        Assert.Equal(["Inchangé", "Inchangé"], page.QuerySelectorAll("#lignes tbody tr td:nth-of-type(2)").Select(cell => cell.TextContent.Trim()));
        Assert.DoesNotContain("Importer 0", page.QuerySelector("#import")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_without_titles_or_without_lines_is_refused_and_what_was_pasted_stays()
    {
        var (leader, import) = await LeaderAsync();
        await leader.RefusedAsync(import, "#import", [("Form.Text", "Luc Morin;Médecin")], "Lines: Choisissez un fichier");
        await leader.RefusedAsync(import, "#import", [], "Lines: Choisissez un fichier");
    }

    [Fact]
    public async Task A_list_that_somebody_changed_since_it_was_shown_is_shown_again()
    {
        var (leader, import) = await LeaderAsync();
        using var shown = await leader.SubmitAsync(import, "#import", "Preview", ("Form.Text", Known));
        var stale = await shown.ReadAsync();
        await ImportAsync(leader, import, Known);

        using var again = await leader.SendAsync(stale, import, "#import");
        var page = await again.ReadAsync();

        Assert.NotNull(page.QuerySelector("#deux-versions"));
        Assert.Equal("Inchangé", page.QuerySelector("#lignes tbody tr td:nth-of-type(2)")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_holder_of_a_running_contract_confirms_the_list_and_the_page_says_when()
    {
        var id = await portal.SignedCaseAsync();
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var address = $"/dossiers/{id}/membres";
        await leader.RefusedAsync(address + "/confirmation", "#confirmer", [("Form.On", "2026-03-16")], "Aucun membre n’est présent à cette date", "On: Cette date est dans le futur");
        await ImportAsync(leader, address + "/import", Known);
        using var confirmed = await leader.SubmitAsync(address + "/confirmation", "#confirmer", ("Form.On", "2026-03-14"));

        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.StartsWith("Liste confirmée le 14\u00A0mars\u00A02026, avec 1\u00A0membre.", (await leader.ReadAsync(address)).QuerySelector("#confirmation")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_describe_a_case_neither_imports_nor_confirms()
    {
        var (_, import) = await LeaderAsync();
        using var auditor = await portal.SignedInAs(Role.Auditor);
        foreach (var page in new[] { import, import.Replace("import", "confirmation", StringComparison.Ordinal) })
        {
            using var answer = await auditor.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public void Every_outcome_is_french() => Assert.All(Enum.GetValues<LineOutcome>(), outcome => Assert.NotEmpty(CaseTexts.Texts.Of(outcome)));

    private static async Task ImportAsync(HttpClient client, string import, string text)
    {
        using var shown = await client.SubmitAsync(import, "#import", "Preview", ("Form.Text", text));
        using var done = await client.SendAsync(await shown.ReadAsync(), import, "#import");
        Assert.True(done.StatusCode == HttpStatusCode.Redirect, (await done.ReadAsync()).QuerySelector("main")?.TextContent);
    }

    private async Task<(HttpClient Leader, string Import)> LeaderAsync()
    {
        var id = await portal.DraftingCaseAsync();
        return (await portal.SignedInAs(People.LeaderOf(id)), $"/dossiers/{id}/membres/import");
    }
}
