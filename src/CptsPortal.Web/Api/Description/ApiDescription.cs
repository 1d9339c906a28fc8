using System.Text.Json.Serialization;
using CptsPortal.Web.Resources;
using Microsoft.OpenApi;

namespace CptsPortal.Web.Api.Description;

/// <summary>The OpenAPI document of the service.</summary>
internal static class ApiDescription
{
    private const string Address = "/api/{documentName}/openapi.json";
    private const string Version = "v1";

    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        return services.AddOpenApi(Version, options =>
        {
            options.AddSchemaTransformer<SchemaDescriptions>();
            options.AddOperationTransformer<OperationDescription>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = SimulationTexts.Get("Api.Service.title"),
                    Description = SimulationTexts.Get("Api.Service.description"),
                    Version = Version,
                };
                // The address depends on where the portal is reached; what the document was asked under is no part of it.
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
    }

    public static IEndpointConventionBuilder MapApiDescription(this WebApplication app) => app.MapOpenApi(Address);
}
