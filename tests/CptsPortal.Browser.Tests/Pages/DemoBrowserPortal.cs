using System.Collections.Concurrent;
using CptsPortal.TestHost;

namespace CptsPortal.Browser.Tests.Pages;

/// <summary>The portal of the demonstration, and what of its pages was looked at already.</summary>
public sealed class DemoBrowserPortal(PostgresServer server, Chromium chromium)
    : BrowserPortal(new LivePortal(server, demo: true), chromium)
{
    // Seconds a page, over a hundred pages: eng/pages asks for it; eng/test reads every page and looks at the first of each role.
    private static readonly bool Looks = Environment.GetEnvironmentVariable("CPTSPORTAL_LOOK") == "every-page";

    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether a page is to be looked at: nobody has looked at one of its parts before.</summary>
    public bool IsNew(IEnumerable<string> parts) => Looks && parts.Select(part => _seen.TryAdd(part, true)).ToArray().Contains(true);
}

[CollectionDefinition(Name)]
public sealed class WithDemoBrowser : ICollectionFixture<DemoBrowserPortal>
{
    public const string Name = "demo browser";
}
