using System.Reflection;
using CptsPortal.Web.Api.Description;

namespace CptsPortal.Web.Api;

/// <summary>The simulation service for programs: its services, its errors and its addresses.</summary>
public static class SimulationApi
{
    /// <summary>Where the service answers.</summary>
    public const string Address = "/api/v1/simulations";

    private const string Api = "/api";

    /// <summary>Adds what the service needs.</summary>
    /// <exception cref="Infrastructure.PortalConfigurationException">A limit is wrong.</exception>
    internal static IServiceCollection AddSimulationApi(this IServiceCollection services, IConfiguration configuration)
    {
        SimulationLimits.Add(services, configuration);
        return services.AddApiDescription();
    }

    /// <summary>Must come after routing and before the endpoints: the service's own errors, and the limits of all simulations.</summary>
    internal static WebApplication UseSimulationApi(this WebApplication app)
    {
        app.UseWhen(Answers, api => api.UseExceptionHandler(errors => errors.Run(
            context => ProblemAnswer.WriteAsync(context, StatusCodes.Status500InternalServerError))));
        app.UseRateLimiter();
        return app;
    }

    /// <summary>Whether a request is for a program rather than for a person.</summary>
    internal static bool Answers(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase);

    internal static void MapSimulationApi(this WebApplication app)
    {
        app.MapPost(Address, SimulationEndpoint.AnswerAsync)
            // Names the handler to the description, which leaves out what it knows no method of.
            .WithMetadata(((RequestDelegate)SimulationEndpoint.AnswerAsync).GetMethodInfo())
            .WithTags("Simulations")
            .RequireRateLimiting(SimulationLimits.Policy);
        // The endpoint of static files takes every address by GET: without these two it would answer for the service.
        app.Map(Address, context => Refuse(context, StatusCodes.Status405MethodNotAllowed)).ExcludeFromDescription();
        app.Map(Api + "/{**address}", context => Refuse(context, StatusCodes.Status404NotFound)).ExcludeFromDescription();
        app.MapApiDescription().RequireRateLimiting(SimulationLimits.Policy);
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status405MethodNotAllowed)
            context.Response.Headers.Allow = HttpMethods.Post;
        return ProblemAnswer.WriteAsync(context, status);
    }
}
