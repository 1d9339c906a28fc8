using System.Diagnostics;
using CptsPortal.Application.Acts;
using CptsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Errors;

/// <summary>The page shown instead of an answer that could not be given, whatever its address or method.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class StatusModel : PageModel
{
    private static readonly int[] Explained = [400, 401, 403, 404, 413, 429, 500, 503];

    /// <summary>The HTTP status explained; an unknown one is told as 404.</summary>
    public int Code { get; private set; }

    /// <summary>What the logs call this request, to quote when asking for help.</summary>
    public string CorrelationId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>What was typed in a form that came after the end of its session, sealed.</summary>
    public string? Kept => HttpContext.Items[typeof(TypedBeforeEnd)] as string;

    /// <summary>Whether the person may decide by delegation, but not without a second factor.</summary>
    public bool NeedsSecondFactor => HttpContext.Items.ContainsKey(typeof(SecondFactorMissingException));

    public void OnGet(int? code) => Show(code);

    public void OnPost(int? code) => Show(code);

    private void Show(int? code)
    {
        Code = Explained.Contains(code ?? 404) ? code ?? 404 : code >= 500 ? 500 : code is > 404 and < 500 ? 400 : 404;
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = Code;
    }
}
