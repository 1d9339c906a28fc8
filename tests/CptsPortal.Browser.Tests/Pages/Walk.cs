using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace CptsPortal.Browser.Tests.Pages;

/// <summary>Somebody walks through pages; what is wrong with any of them is told at the end, all at once.</summary>
internal sealed class Walk(DemoBrowserPortal portal, Visit visit, HttpClient client) : IAsyncDisposable
{
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };
    private const string Widening = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>What is wrong, by page.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How many pages were asked for, and how many of them were looked at in the browser.</summary>
    public (int Read, int Seen) Count { get; private set; }

    /// <summary>Starts a walk as an actor, or as somebody who is not signed in.</summary>
    public static async Task<Walk> StartAsync(DemoBrowserPortal portal, Actor? actor)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return actor is null
            ? new Walk(portal, await portal.VisitAsync(390), portal.Live.ClientWith())
            : new Walk(portal, await portal.VisitAsAsync(actor, width: 390), await portal.Live.SignedInAs(actor));
    }

    /// <summary>Reads a page; a page with a part not met before is looked at in the browser, in both themes.</summary>
    public async Task ReadAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Count = (Count.Read + 1, Count.Seen);
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
            Faults.Add($"{address}: {answer.StatusCode}");
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return;
        var page = await answer.ReadAsync();
        Faults.AddRange(FaultsOf(page).Select(fault => $"{address}: {fault}"));
        if (portal.IsNew(PageShape.PartsOf(page)))
            await LookAsync(address, (int)answer.StatusCode);
    }

    /// <summary>Looks at a page in the browser, in both themes.</summary>
    public async Task LookAsync(string address, int status = 200)
    {
        Count = (Count.Read, Count.Seen + 1);
        visit.Complaints.Clear();
        await visit.Page.GotoAsync(address);
        await visit.Page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        Tell("light", await visit.Page.RunAxe());
        // A theme changes colours and nothing else: what does not depend on them was just judged.
        await visit.Page.EvaluateAsync("document.documentElement.dataset.frTheme = 'dark'");
        Tell("dark", await visit.Page.RunAxe(Colours));

        if (await visit.Page.EvaluateAsync<int>(Widening) is var wider and > 0)
            Faults.Add($"{address}: {wider} px wider than a telephone");
        Faults.AddRange(visit.Complaints.Where(complaint => status < 400 || !complaint.Contains($"status of {status}", StringComparison.Ordinal))
            .Select(complaint => $"{address}: {complaint}"));

        void Tell(string theme, AxeResult found) => Faults.AddRange(
            from violation in found.Violations
            from node in violation.Nodes
            select $"{address}: {theme}: {violation.Id}: {node.Html}");
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return visit.DisposeAsync();
    }

    private static IEnumerable<string> FaultsOf(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("h1").Length is var titles and not 1)
            yield return $"{titles} h1";
        if (page.DocumentElement.GetAttribute("lang") != "fr")
            yield return "no language";
        if (page.Title is not { } title || title.StartsWith(" –", StringComparison.Ordinal) || title.Trim().Length == 0)
            yield return "no title";
        foreach (var twice in page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id).Where(group => group.Count() > 1))
            yield return $"the identifier {twice.Key} is there {twice.Count()} times";
        foreach (var twice in page.QuerySelectorAll("main [role=region], main section[aria-labelledby], main article[role]")
            .Select(region => region.GetAttribute("aria-labelledby") is { } titled ? page.GetElementById(titled)?.TextContent.Trim() : region.GetAttribute("aria-label"))
            .GroupBy(name => name).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Count()} regions are called {twice.Key}";
        }
    }
}
