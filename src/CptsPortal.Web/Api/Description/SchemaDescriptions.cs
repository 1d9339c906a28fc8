using CptsPortal.Web.Api.Contract;
using CptsPortal.Web.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CptsPortal.Web.Api.Description;

/// <summary>Completes the schemas: French descriptions, and nothing beyond what is described.</summary>
internal sealed class SchemaDescriptions : IOpenApiSchemaTransformer
{
    private static readonly string Contracts = typeof(SimulationRequest).Namespace!;

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { } property && IsOurs(property.DeclaringType))
            schema.Description = SimulationTexts.Get($"Api.{property.DeclaringType.Name}.{property.Name}");
        else if (context.JsonPropertyInfo is null && IsOurs(context.JsonTypeInfo.Type))
            Complete(schema, context.JsonTypeInfo.Type);
        return Task.CompletedTask;
    }

    private static bool IsOurs(Type type) => type.Namespace == Contracts;

    private static void Complete(OpenApiSchema schema, Type type)
    {
        schema.Description = SimulationTexts.Get($"Api.{type.Name}");
        schema.AdditionalPropertiesAllowed = false;
        // Only a refused question has errors; every other member of an answer is always written, null included.
        schema.Required?.Remove("errors");
    }
}
