using System.Diagnostics;
using CptsPortal.Web.Api.Contract;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Api;

/// <summary>Answers with a problem in French, never with a stack trace.</summary>
internal static class ProblemAnswer
{
    /// <summary>The media type of a problem.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Answers with a status whose title and detail are in the resource.</summary>
    public static Task WriteAsync(HttpContext context, int status, params object[] values) =>
        SendAsync(context, status, SimulationTexts.Get($"Problem.{status}.Detail", values), null);

    /// <summary>Answers 400 with what is wrong, field by field.</summary>
    public static Task WriteAsync(HttpContext context, string detail, IReadOnlyDictionary<string, string[]> errors) =>
        SendAsync(context, StatusCodes.Status400BadRequest, detail, errors);

    private static Task SendAsync(
        HttpContext context, int status, string detail, IReadOnlyDictionary<string, string[]>? errors)
    {
        var problem = new ApiProblem(
            TypeOf(status),
            SimulationTexts.Get($"Problem.{status}.Title"),
            status,
            detail,
            errors,
            Activity.Current?.Id ?? context.TraceIdentifier);
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(problem, ApiProblemJson.Readable.ApiProblem, MediaType, context.RequestAborted);
    }

    private static string TypeOf(int status) => "https://www.rfc-editor.org/rfc/" + status switch
    {
        StatusCodes.Status400BadRequest => "rfc9110#section-15.5.1",
        StatusCodes.Status404NotFound => "rfc9110#section-15.5.5",
        StatusCodes.Status405MethodNotAllowed => "rfc9110#section-15.5.6",
        StatusCodes.Status415UnsupportedMediaType => "rfc9110#section-15.5.16",
        StatusCodes.Status429TooManyRequests => "rfc6585#section-4",
        _ => "rfc9110#section-15.6.1",
    };
}
