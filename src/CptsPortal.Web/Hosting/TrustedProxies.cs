using System.Net;
using CptsPortal.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;

namespace CptsPortal.Web.Hosting;

/// <summary>Takes the client's address and scheme from a reverse proxy, only when its address is set; anybody could forge them.</summary>
internal static class TrustedProxies
{
    /// <summary>Configuration: addresses or networks of the reverse proxies, such as <c>10.0.0.4, 10.1.0.0/16</c>.</summary>
    public const string Key = "Portal:TrustedProxies";

    /// <summary>Must come first: everything after sees the client's own address.</summary>
    /// <exception cref="PortalConfigurationException">An address cannot be read.</exception>
    public static WebApplication UseTrustedProxies(this WebApplication app)
    {
        var proxies = app.Configuration[Key];
        if (string.IsNullOrWhiteSpace(proxies))
            return app;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            options.KnownIPNetworks.Add(Network(proxy));
        app.UseForwardedHeaders(options);
        return app;
    }

    private static System.Net.IPNetwork Network(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network))
            return network;
        return IPAddress.TryParse(text, out var address)
            ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new PortalConfigurationException($"{Key} must list addresses or networks such as 10.0.0.4, 10.1.0.0/16, not '{text}'.");
    }
}
