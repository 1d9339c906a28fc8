using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;

namespace CptsPortal.Web.Tests.Lists;

public sealed class DeadlineListTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    [Fact]
    public async Task Deadlines_are_searched_by_case_and_sorted_by_any_column()
    {
        using var client = await portal.SignedInAs(Role.Auditor, "04", "05", "06", "13", "83", "84");

        var found = await client.ReadAsync("/echeances?Search=TREVARESSE");
        var nearest = await client.CsvAsync("/echeances/csv?colonne=limite");
        var farthest = await client.CsvAsync("/echeances/csv?colonne=limite&tri=-limite");
        var byCase = await client.CsvAsync("/echeances/csv?tri=dossier");

        Assert.All(found.QuerySelectorAll("#echeances tbody th"), cell => Assert.Equal(DemoPortal.RichCase, cell.TextContent));
        Assert.NotEmpty(found.QuerySelectorAll("#echeances tbody th"));
        Assert.Equal("ascending", (await client.ReadAsync("/echeances?quand=")).QuerySelectorAll("th[aria-sort]").Single().GetAttribute("aria-sort"));
        Assert.Equal(["dossier", "limite"], nearest[0]);
        Assert.Equal(Dated(nearest).Order(StringComparer.Ordinal), Dated(nearest));
        Assert.Equal(Dated(farthest).OrderDescending(StringComparer.Ordinal), Dated(farthest));
        Assert.Equal(nearest.Length, byCase.Length);
    }

    [Fact]
    public async Task A_file_of_deadlines_holds_what_the_page_shows_and_its_documented_columns()
    {
        var auditor = People.Of(Role.Auditor, "13");
        using var client = await portal.SignedInAs(auditor);
        var page = await client.ReadAsync("/echeances?quand=Late");
        var offered = page.QuerySelectorAll("input[name=colonne]").Select(box => "colonne=" + box.GetAttribute("value"));

        var shown = await client.CsvAsync(page.QuerySelector(".portal-files a")!.GetAttribute("href")!);
        var all = await client.CsvAsync("/echeances/csv?" + string.Join('&', offered));
        var workbook = await client.XlsxAsync("/echeances/xlsx?quand=Late");

        Assert.Equal(page.QuerySelectorAll("#echeances tbody th").Select(cell => cell.TextContent), shown[1..].Select(row => row[2]));
        Assert.Equal(shown.Length, workbook.Length);
        Assert.Equal(ListFiles.Documented("GET /echeances/csv"), all[0]);
        Assert.Equal(
            ["Échéances, CSV ; quand = Late", "Échéances, CSV", "Échéances, XLSX ; quand = Late"],
            (await portal.JournalOfAsync(auditor.UserId)).Select(entry => entry.Why![..entry.Why!.LastIndexOf(" (", StringComparison.Ordinal)]));
    }

    private static string[] Dated(string[][] rows) => [.. rows[1..].Select(row => row[1]).Where(day => day.Length > 0)];
}
