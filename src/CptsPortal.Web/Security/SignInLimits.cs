using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using CptsPortal.Infrastructure;
using CptsPortal.Web.Api;

namespace CptsPortal.Web.Security;

/// <summary>How often one client may try a secret: a passphrase, a code or an invitation.</summary>
internal sealed class SignInLimits(IConfiguration configuration) : IDisposable
{
    /// <summary>Configuration: attempts a minute for one client address; 30 when not set.</summary>
    public const string AttemptsPerMinute = "Portal:SignIn:AttemptsPerMinute";

    private const int DefaultAttempts = 30;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly PartitionedRateLimiter<IPAddress> _limiter = Limiter(Read(configuration[AttemptsPerMinute]));

    /// <summary>Counts an attempt; false when there were too many.</summary>
    public bool Allow(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(SimulationLimits.Client(context));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<IPAddress> Limiter(int attempts) =>
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(client => RateLimitPartition.GetFixedWindowLimiter(
            client, _ => new FixedWindowRateLimiterOptions { PermitLimit = attempts, Window = Window }));

    private static int Read(string? value) =>
        value is null ? DefaultAttempts
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var attempts) && attempts > 0 ? attempts
        : throw new PortalConfigurationException($"{AttemptsPerMinute} must be a whole number above 0, not '{value}'.");
}
