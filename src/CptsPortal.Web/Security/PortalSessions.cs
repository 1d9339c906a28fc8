using CptsPortal.Application.Ports;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Security;

/// <summary>Who is signed in, for how long, and what those who are not are answered.</summary>
internal static class PortalSessions
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan BetweenFactors = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddPortalSessions(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentActor, HttpActor>();
        services.AddScoped<SessionEvents>();
        services.AddScoped<PassphraseSignIn>();
        services.AddScoped<OwnSession>();
        services.AddSingleton<SignInLimits>();
        var secure = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = "cptsportal-message";
            options.Cookie.SecurePolicy = secure;
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                Protect(options, "cptsportal-session", Idle, secure);
                options.SlidingExpiration = true;
                options.EventsType = typeof(SessionEvents);
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => Protect(options, "cptsportal-etape", BetweenFactors, secure));
        return services;
    }

    /// <summary>Must come after routing: what anybody may load costs no look at the account.</summary>
    public static void UsePortalSessions(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<EndedSessions>();
        app.UseMiddleware<RefusedRequests>();
        app.UseMiddleware<EnrolmentGate>();
    }

    private static void Protect(CookieAuthenticationOptions options, string name, TimeSpan lifetime, CookieSecurePolicy secure)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = secure;
        options.ExpireTimeSpan = lifetime;
    }
}
