using System.Collections.Concurrent;
using CptsPortal.TestHost;

namespace CptsPortal.Browser.Tests.Pages;

/// <summary>The portal of the demonstration, and what of its pages was looked at already.</summary>
public sealed class DemoBrowserPortal(PostgresServer server, Chromium chromium)
    : BrowserPortal(new LivePortal(server, demo: true), chromium)
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether nobody has looked at one of these parts before.</summary>
    public bool IsNew(IEnumerable<string> parts) => parts.Select(part => _seen.TryAdd(part, true)).ToArray().Contains(true);
}

[CollectionDefinition(Name)]
public sealed class WithDemoBrowser : ICollectionFixture<DemoBrowserPortal>
{
    public const string Name = "demo browser";
}
