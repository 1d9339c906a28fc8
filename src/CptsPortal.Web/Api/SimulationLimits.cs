using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CptsPortal.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;

namespace CptsPortal.Web.Api;

/// <summary>How many simulations one client may ask for, whether by the service or by the public page.</summary>
public static class SimulationLimits
{
    /// <summary>The policy to require of every endpoint that computes for anybody.</summary>
    public const string Policy = "simulations";

    /// <summary>Configuration: simulations a minute for one client address; 120 when not set.</summary>
    public const string PermitsPerMinute = "Portal:Simulations:PermitsPerMinute";

    private const int DefaultPermits = 120;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Adds the policy.</summary>
    /// <exception cref="PortalConfigurationException">The number of permits is not a positive whole number.</exception>
    internal static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var limit = new FixedWindowRateLimiterOptions { PermitLimit = ReadPermits(configuration), Window = Window, AutoReplenishment = true };
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RefuseAsync;
            options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(Client(context), _ => limit));
        });
    }

    /// <summary>One client: an IPv4 address, or the 64 bits of an IPv6 address that name a subscriber.</summary>
    internal static IPAddress Client(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private static int ReadPermits(IConfiguration configuration)
    {
        var value = configuration[PermitsPerMinute];
        if (value is null)
            return DefaultPermits;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var permits) && permits > 0
            ? permits
            : throw new PortalConfigurationException($"{PermitsPerMinute} must be a whole number above 0, not '{value}'.");
    }

    /// <summary>A page's answer is left to the error pages; the service tells it itself.</summary>
    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (SimulationApi.Answers(rejected.HttpContext))
            await ProblemAnswer.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, seconds);
    }
}
