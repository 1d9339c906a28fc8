using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Documents;
using CptsPortal.TestHost;
using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests;

/// <summary>A portal behind a real port and a Chromium to visit it with.</summary>
public sealed class BrowserPortal(PostgresServer server) : IAsyncLifetime
{
    private readonly LivePortal _portal = new(server);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumLocator.Find() ?? throw new InvalidOperationException("The browser tests need a Chromium."),
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
        });
    }

    /// <summary>A fresh visitor; their console's complaints are kept.</summary>
    public async Task<Visit> VisitAsync(int width = 1280, bool dark = false, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _portal.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            Locale = "fr-FR",
        });
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>A visitor signed in as somebody.</summary>
    public async Task<Visit> VisitAsAsync(Actor actor, bool scripts = true)
    {
        var visit = await VisitAsync(scripts: scripts);
        var session = await _portal.SessionOf(actor);
        await visit.Page.Context.AddCookiesAsync([new Cookie { Name = session.Name, Value = session.Value, Domain = session.Domain, Path = session.Path }]);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _portal.DisposeAsync();
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
