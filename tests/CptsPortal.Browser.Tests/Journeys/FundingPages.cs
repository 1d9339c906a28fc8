using System.Globalization;
using System.Text.RegularExpressions;
using CptsPortal.Law.Funding;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The pages of reviews and payments, as those who have a part in them go through them.</summary>
internal static partial class FundingPages
{
    private const string Tab = "Revues";

    /// <summary>The review of a year is put before the CPTS, which gives its figures; the institutions read the same, save perhaps for one mission.</summary>
    /// <param name="cast">The people.</param>
    /// <param name="year">Contract year.</param>
    /// <param name="figures">What the CPTS gives for each mission's indicator.</param>
    /// <param name="otherwise">What the institutions read otherwise.</param>
    public static async Task OpenReviewAsync(this Cast cast, int year, IReadOnlyDictionary<Mission, string> figures, params (Mission Mission, string Reading)[] otherwise)
    {
        var fund = await cast.FundWorkerAsync();
        await fund.OpenAsync(cast.CaseId, Tab);
        await fund.PressAsync($"#preparer-{year}", "Préparer");
        await fund.FollowAsync("Présenter la revue à la CPTS");
        await fund.PressAsync("#revue", "Présenter la revue à la CPTS");

        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab, $"Voir la revue de l’année {year}", "Indiquer nos résultats");
        await leader.WriteReviewAsync("Value", figures);

        var readings = new Dictionary<Mission, string>(figures);
        foreach (var (mission, reading) in otherwise)
            readings[mission] = reading;
        await fund.FollowAsync("Écrire la lecture des institutions");
        await fund.WriteReviewAsync("Value", readings);
    }

    /// <summary>A value between the two readings is agreed, which the review awaited.</summary>
    public static async Task SolveAsync(this Cast cast, Mission mission, string agreed)
    {
        var fund = await cast.FundWorkerAsync();
        var disagreements = fund.Page.Locator("#obstacles li", new() { HasText = "ne sont pas d’accord sur l’indicateur" });
        Assert.Equal(1, await disagreements.CountAsync());
        await fund.FollowAsync("Écrire la lecture des institutions");
        await fund.WriteReviewAsync("AgreedValue", new Dictionary<Mission, string> { [mission] = agreed });
        Assert.Equal(0, await disagreements.CountAsync());
    }

    /// <summary>The three parties agree to the review of a year, and the fund closes it.</summary>
    public static async Task CloseReviewAsync(this Cast cast, int year)
    {
        foreach (var party in new[] { await cast.LeaderAsync(), await cast.FundDirectorAsync(), await cast.AgencyDirectorAsync() })
        {
            await party.OpenAsync(cast.CaseId, Tab, $"Voir la revue de l’année {year}", "Donner l’accord");
            await party.PressAsync("#revue", "Donner l’accord");
        }

        var fund = await cast.FundWorkerAsync();
        await fund.OpenAsync(cast.CaseId, Tab, $"Voir la revue de l’année {year}", "Clore la revue");
        await fund.PressAsync("#revue", "Clore la revue");
        Assert.Contains("Close", await fund.TextAsync("#situation"), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The fund pays in full the first open lines that say so, and gives what was paid, in euros.</summary>
    public static async Task<decimal> PayAsync(this Cast cast, int lines, string saying, string on)
    {
        var (fund, paid) = (await cast.FundWorkerAsync(), 0m);
        for (var line = 1; line <= lines; line++)
        {
            await fund.Page.GotoAsync($"/dossiers/{cast.CaseId}/financement");
            var open = fund.Page.Locator("#echeancier tbody tr", new() { HasText = saying }).Filter(new() { Has = fund.Page.Locator("a[href*='versement?ligne']") }).First;
            paid += Euros(await open.Locator("td.portal-number").Last.InnerTextAsync());
            await fund.Page.GotoAsync((await open.Locator("a[href*='versement?ligne']").GetAttributeAsync("href"))!);
            await fund.SendAsync("#versement", "Enregistrer", ("Form.On", on), ("Form.Reference", $"VIR-{on}-{line}"));
        }

        return paid;
    }

    /// <summary>What the leader reads of the money.</summary>
    public static async Task<Figures> ReadFiguresAsync(this Cast cast)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, "Financement");
        var byYear = new SortedDictionary<int, decimal>();
        var rows = await leader.Page.Locator("#echeancier tbody tr:not(.portal-schedule__year)")
            .EvaluateAllAsync<string[][]>("rows => rows.map(row => [row.cells[1].textContent, row.cells[3].textContent])");
        foreach (var row in rows)
        {
            var year = int.Parse(ContractYear().Match(row[0]).Groups[1].Value, CultureInfo.InvariantCulture);
            byYear[year] = byYear.GetValueOrDefault(year) + Euros(row[1]);
        }

        return new Figures(
            Euros(await leader.TextAsync("#totaux div:nth-child(2) dd")), Euros(await leader.TextAsync("#total-echeances")), Euros(await leader.TextAsync("#totaux div:nth-child(3) dd")), byYear);
    }

    /// <summary>An amount as the page writes it, in euros.</summary>
    public static decimal Euros(string? shown) => decimal.Parse(
        NotOfAmount().Replace(shown ?? "", "").Replace(',', '.').Replace('−', '-'), NumberStyles.Number | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static async Task WriteReviewAsync(this Person person, string field, IReadOnlyDictionary<Mission, string> figures)
    {
        foreach (var (mission, figure) in figures)
            await person.Page.Locator("fieldset[id^=indicateur-]", new() { HasText = $"Suivi {mission}" }).Locator($"[name$='.{field}']").FillAsync(figure);
        await person.SendAsync("#revue", "Enregistrer");
    }

    [GeneratedRegex(@"année\s+(\d)")]
    private static partial Regex ContractYear();

    [GeneratedRegex(@"[^\d,\-−]")]
    private static partial Regex NotOfAmount();
}

/// <summary>What a page says of the money of a contract, in euros.</summary>
/// <param name="Due">Due on today's facts.</param>
/// <param name="Scheduled">Sum of all lines.</param>
/// <param name="Paid">Paid, less what came back.</param>
/// <param name="ByYear">Sum of the lines of each contract year.</param>
internal sealed record Figures(decimal Due, decimal Scheduled, decimal Paid, IReadOnlyDictionary<int, decimal> ByYear);
