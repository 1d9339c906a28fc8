using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace CptsPortal.Web.Security;

/// <summary>
/// A form that arrives after the end of its session is answered by a page that keeps what was typed, rather than refused
/// for its dead token. The pages of secrets are left out: a passphrase is never sent back.
/// </summary>
internal sealed class EndedSessions(RequestDelegate next, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    private static readonly string[] LeftOut = ["/Account/", "/Errors/"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || !IsOver(context) || !KeepsWhatIsTyped(context))
        {
            await next(context);
            return;
        }

        await context.Request.ReadFormAsync(context.RequestAborted);
        context.Items[typeof(TypedBeforeEnd)] = TypedBeforeEnd.Seal(context.Request);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    private bool IsOver(HttpContext context) =>
        context.User.Identity is not { IsAuthenticated: true }
        && context.Request.Cookies.ContainsKey(cookies.Get(IdentityConstants.ApplicationScheme).Cookie.Name!);

    private static bool KeepsWhatIsTyped(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page
        && !LeftOut.Any(folder => page.ViewEnginePath.StartsWith(folder, StringComparison.Ordinal));
}
