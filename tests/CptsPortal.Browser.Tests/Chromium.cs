using CptsPortal.Infrastructure.Documents;
using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests;

/// <summary>One Chromium for every test.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Two cores may be shared with a whole build.
    private const int Patience = 60_000;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumLocator.Find() ?? throw new InvalidOperationException("The browser tests need a Chromium."),
            Args = ["--disable-gpu", .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>()],
        });
    }

    /// <summary>A fresh visitor of an address; their console's complaints are kept.</summary>
    public async Task<Visit> VisitAsync(Uri address, int width = 1280, bool dark = false, bool scripts = true)
    {
        ArgumentNullException.ThrowIfNull(address);
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            Locale = "fr-FR",
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
