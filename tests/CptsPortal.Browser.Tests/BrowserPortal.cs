using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests;

/// <summary>A portal behind a real port, and a Chromium to visit it with.</summary>
public class BrowserPortal : IAsyncLifetime
{
    private readonly Chromium _chromium;

    public BrowserPortal(PostgresServer server, Chromium chromium)
        : this(new LivePortal(server), chromium)
    {
    }

    protected BrowserPortal(LivePortal live, Chromium chromium) => (Live, _chromium) = (live, chromium);

    /// <summary>The portal.</summary>
    public LivePortal Live { get; }

    public ValueTask InitializeAsync() => Live.InitializeAsync();

    /// <summary>A fresh visitor; their console's complaints are kept.</summary>
    public Task<Visit> VisitAsync(int width = 1280, bool dark = false, bool scripts = true) =>
        _chromium.VisitAsync(Live.Address, width, dark, scripts);

    /// <summary>A visitor signed in as somebody.</summary>
    public async Task<Visit> VisitAsAsync(Actor actor, bool scripts = true, int width = 1280)
    {
        var visit = await VisitAsync(width, scripts: scripts);
        var session = await Live.SessionOf(actor);
        await visit.Page.Context.AddCookiesAsync([new Cookie { Name = session.Name, Value = session.Value, Domain = session.Domain, Path = session.Path }]);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        await Live.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>One visitor's page.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors of the console: refused by the content policy, not found, thrown.</summary>
    public List<string> Complaints { get; } = [];

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class WithBrowser : ICollectionFixture<BrowserPortal>
{
    public const string Name = "browser";
}
