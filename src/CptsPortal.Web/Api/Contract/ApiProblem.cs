using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CptsPortal.Web.Api.Contract;

/// <summary>Why the service did not answer (RFC 9457), in French.</summary>
/// <param name="Type">Address of the definition of the status.</param>
/// <param name="Title">What happened.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do.</param>
/// <param name="Errors">By field, such as <c>missions[0].startDate</c>, one message; the empty name is the body as a whole.</param>
/// <param name="TraceId">What to quote when reporting the problem.</param>
internal sealed record ApiProblem(
    string Type, string Title, int Status, string Detail, IReadOnlyDictionary<string, string[]>? Errors, string TraceId);

[JsonSerializable(typeof(ApiProblem))]
internal sealed partial class ApiProblemJson : JsonSerializerContext
{
    /// <summary>With accents as they are: the answer is application/problem+json, never part of a page.</summary>
    public static readonly ApiProblemJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
