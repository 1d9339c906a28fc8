using System.Globalization;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;

namespace CptsPortal.Web.Security;

/// <summary>
/// Reads the account again at each request: a deactivated account, a changed passphrase or a reset second factor ends
/// the session at once, and a changed role or scope, a delegation given or revoked, counts at once. Files of the design system are served to nobody in
/// particular, without a look at the account.
/// </summary>
internal sealed class SessionEvents(SignInManager<PortalUser> signIn, IColleagues colleagues, TimeProvider time) : CookieAuthenticationEvents
{
    private const string Started = "started";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Started, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            context.RejectPrincipal();
            return;
        }

        var user = IsTooLong(context.Properties) ? null : await signIn.ValidateSecurityStampAsync(context.Principal);
        if (user is not null && await signIn.CanSignInAsync(user))
        {
            var mandates = user.Role.Institution() is null ? [] : await colleagues.MandatesOfAsync(user.Id, context.HttpContext.RequestAborted);
            context.ReplacePrincipal(ActorClaims.Refresh(context.Principal!, user, mandates));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private bool IsTooLong(AuthenticationProperties properties) =>
        !properties.Items.TryGetValue(Started, out var text)
        || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        || time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds) > Longest;
}
