using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>
/// A page whose form sends a file. What is a little too large reaches the rule, which says so at its field with
/// everything typed kept; what is much larger is refused unread, by the page of error 413.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long LargestRequest = 40 * 1024 * 1024;

    // Before the token of the form is looked for, which reads the whole body.
    private const int BeforeAntiforgery = 900;

    /// <inheritdoc />
    public int Order => BeforeAntiforgery;

    /// <inheritdoc />
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.Request.ContentLength > LargestRequest)
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        else if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestRequest;
    }
}
