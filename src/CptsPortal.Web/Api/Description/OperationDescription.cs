using System.Globalization;
using System.Text.Json.Nodes;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Api.Contract;
using CptsPortal.Web.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CptsPortal.Web.Api.Description;

/// <summary>Describes the one operation: what is sent, what each status answers.</summary>
internal sealed class OperationDescription(FundingEngine engine) : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.OperationId = "simulate";
        operation.Summary = SimulationTexts.Get("Api.Operation.summary");
        operation.Description = SimulationTexts.Get("Api.Operation.description");
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = await ContentAsync(Json, typeof(SimulationRequest), JsonNode.Parse(SimulationExamples.Request)),
        };
        operation.Responses = new OpenApiResponses
        {
            ["200"] = await ResponseAsync(200, Json, typeof(SimulationResponse), SimulationExamples.Answer(engine)),
            ["400"] = await ProblemAsync(400),
            ["415"] = await ProblemAsync(415),
            ["429"] = await ProblemAsync(429),
        };
        ((OpenApiResponse)operation.Responses["429"]).Headers = new Dictionary<string, IOpenApiHeader>
        {
            ["Retry-After"] = new OpenApiHeader
            {
                Description = SimulationTexts.Get("Api.Operation.429.RetryAfter"),
                Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" },
            },
        };

        Task<OpenApiResponse> ProblemAsync(int status) => ResponseAsync(status, ProblemAnswer.MediaType, typeof(ApiProblem), null);

        async Task<OpenApiResponse> ResponseAsync(int status, string mediaType, Type type, JsonNode? example) => new()
        {
            Description = SimulationTexts.Get(string.Create(CultureInfo.InvariantCulture, $"Api.Operation.{status}")),
            Content = await ContentAsync(mediaType, type, example),
        };

        async Task<IDictionary<string, OpenApiMediaType>> ContentAsync(string mediaType, Type type, JsonNode? example)
        {
            var schema = await context.GetOrCreateSchemaAsync(type, null, cancellationToken);
            context.Document!.AddComponent(type.Name, schema);
            return new Dictionary<string, OpenApiMediaType>
            {
                [mediaType] = new() { Schema = new OpenApiSchemaReference(type.Name, context.Document), Example = example },
            };
        }
    }
}
