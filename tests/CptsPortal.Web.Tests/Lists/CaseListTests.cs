using System.Globalization;
using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Cases;

namespace CptsPortal.Web.Tests.Lists;

public sealed class CaseListTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("etoile")]
    [InlineData("ÉTOILE du garlaban")]
    [InlineData("Garlaban, l’étoile")]
    public async Task A_search_ignores_accents_case_and_the_order_of_words(string search)
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker, "13");
        var address = await client.NewCaseAsync("CPTS de l’Étoile-du-Garlaban");

        var found = await client.ReadAsync("/dossiers?Search=" + Uri.EscapeDataString(search));

        Assert.Contains(address, found.QuerySelectorAll("#dossiers tbody a").Select(link => link.GetAttribute("href")));
        Assert.Empty((await client.ReadAsync("/dossiers?Search=etoile+filante")).QuerySelectorAll("#dossiers tbody tr"));
    }

    [Fact]
    public async Task A_search_finds_the_beginning_of_a_reference()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        await client.NewCaseAsync();

        Assert.NotEmpty(Column(await client.ReadAsync("/dossiers?Search=13-2026-"), 0));
        Assert.Empty(Column(await client.ReadAsync("/dossiers?Search=83-2026-"), 0));
    }

    [Fact]
    public async Task Who_comes_back_finds_the_list_as_it_was_left_and_nobody_else_does()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var other = await portal.SignedInAs(Role.AgencyCaseWorker);
        await client.ReadAsync("/dossiers?etape=FirstContact&tri=-reference&colonne=siege");

        Assert.Equal("/dossiers?colonne=siege&etape=FirstContact&tri=-reference", await LedToAsync(client, "/dossiers"));
        Assert.Null(await LedToAsync(other, "/dossiers"));

        var page = await client.ReadAsync("/dossiers?etape=ProjectReview");
        Assert.Contains("Commune du siège", page.QuerySelector("#filtres")!.TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)page.QuerySelector("#colonne-siege")!).IsChecked);
        Assert.False(((IHtmlInputElement)page.QuerySelector("#colonne-etape")!).IsChecked);

        Assert.Equal("/dossiers", await LedToAsync(client, page.QuerySelector("#filtres a")!.GetAttribute("href")!));
        Assert.Null(await LedToAsync(client, "/dossiers"));
    }

    [Fact]
    public async Task Columns_sort_by_links_and_say_how_the_list_is_sorted()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker, "04");
        foreach (var name in new[] { "CPTS Verdon", "CPTS École", "CPTS Durance" })
            await NewIn04Async(client, name);

        var page = await client.ReadAsync("/dossiers?colonne=reference");
        var reversed = await client.ReadAsync(page.QuerySelector("th[aria-sort=ascending] a")!.GetAttribute("href")!);
        var byReference = await client.ReadAsync(page.QuerySelectorAll("thead a")[0].GetAttribute("href")!);

        Assert.Equal(["CPTS Durance", "CPTS École", "CPTS Verdon"], Names(page));
        Assert.Equal(["CPTS Verdon", "CPTS École", "CPTS Durance"], Names(reversed));
        Assert.Equal("Nom", Assert.Single(reversed.QuerySelectorAll("th[aria-sort=descending] a")).FirstChild!.TextContent);
        Assert.Equal(["CPTS Verdon", "CPTS École", "CPTS Durance"], Names(byReference));
        foreach (var column in new[] { "departement", "etape", "population", "ouvert_le" })
            Assert.Equal(3, Names(await client.ReadAsync($"/dossiers?tri=-{column}")).Length);
    }

    [Fact]
    public async Task Pages_follow_one_another_and_the_files_hold_all_of_them_as_shown()
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker, "05");
        await CopiesAsync(await NewInAsync(client, "05", "CPTS du Buëch"), 29);
        var first = await client.ReadAsync("/dossiers?Search=buech&tri=-reference&colonne=reference&colonne=etape&colonne=ouvert_le");
        var second = await client.ReadAsync(first.QuerySelectorAll(".fr-pagination a")[^1].GetAttribute("href")!);
        var links = first.QuerySelectorAll(".portal-files a").Select(link => link.GetAttribute("href")!).ToArray();

        var csv = await client.CsvAsync(links[0]);
        var xlsx = await client.XlsxAsync(links[1]);

        Assert.Equal("30 dossiers, page 1 sur 2", first.QuerySelector("caption")!.TextContent.Replace('\u00A0', ' '));
        Assert.Equal((25, 5), (Names(first).Length, Names(second).Length));
        Assert.Equal(["reference", "nom", "etape", "ouvert_le"], csv[0]);
        Assert.Equal([.. Column(first, 0), .. Column(second, 0)], csv[1..].Select(row => row[0]));
        Assert.Equal("2026-03-15", csv[1][3]);
        Assert.Equal(csv.Select(row => row[0]), xlsx.Select(row => row[0]));
        Assert.Equal(new DateTime(2026, 3, 15), Convert.ToDateTime(xlsx[1][3], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_file_holds_ones_own_scope_and_is_in_the_journal()
    {
        var worker = People.Of(Role.FundCaseWorker, "06");
        using var client = await portal.SignedInAs(worker);
        using var outside = await portal.SignedInAs(Role.FundCaseWorker, "2A");
        await NewInAsync(client, "06", "CPTS de la Vésubie");

        var own = await client.CsvAsync("/dossiers/csv?Search=v%C3%A9subie");
        var none = await outside.CsvAsync("/dossiers/csv");

        Assert.Equal("CPTS de la Vésubie", own[1][1]);
        Assert.Single(none);
        Assert.Equal(("NoteExport", "Dossiers, CSV ; Search = vésubie (1)"), (await portal.JournalOfAsync(worker.UserId)).Select(entry => (entry.Act, entry.Why)).Last());
    }

    [Fact]
    public async Task A_name_that_a_spreadsheet_would_run_stays_a_name()
    {
        const string Formula = "=HYPERLINK(0)";
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker, "84");
        await NewInAsync(client, "84", Formula);

        var csv = await client.CsvAsync("/dossiers/csv?Search=hyperlink");
        var workbook = await client.BytesAsync("/dossiers/xlsx?Search=hyperlink");

        Assert.Equal("'" + Formula, csv[1][1]);
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var sheet = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        var cells = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"t=\"str\" s=\"2\"><x:v>{Formula}</x:v>", cells, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", cells, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_of_the_file_are_those_documented()
    {
        using var client = await portal.SignedInAs(Role.Auditor);
        var page = await client.ReadAsync("/dossiers?Search=rien");
        var offered = page.QuerySelectorAll("input[name=colonne]").Select(box => "colonne=" + box.GetAttribute("value"));

        var csv = await client.CsvAsync("/dossiers/csv?" + string.Join('&', offered));

        Assert.Equal(ListFiles.Documented("GET /dossiers/csv"), csv[0]);
    }

    private static async Task<string?> LedToAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.OriginalString : null;
    }

    private static Task<Guid> NewIn04Async(HttpClient client, string name) => NewInAsync(client, "04", name);

    private static async Task<Guid> NewInAsync(HttpClient client, string department, string name)
    {
        using var opened = await client.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", name), ("Form.Department", department), ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        return Guid.Parse(opened.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    /// <summary>Copies a case under other references: opening thirty by their page would take thirty forms.</summary>
    private Task CopiesAsync(Guid id, int count) => portal.SqlAsync(
        $"insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'reference', '05-2025-' || lpad(n::text, 3, '0')))).* from cases c, generate_series(1, {count}) n where c.id = '{id}'");

    private static string[] Names(IHtmlDocument page) => [.. page.QuerySelectorAll("#dossiers tbody th").Select(cell => cell.TextContent)];

    private static string[] Column(IHtmlDocument page, int index) =>
        [.. page.QuerySelectorAll("#dossiers tbody tr").Select(row => row.Children[index].TextContent.Trim())];
}
