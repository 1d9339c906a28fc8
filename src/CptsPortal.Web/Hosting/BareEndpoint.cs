using System.Globalization;
using CptsPortal.Infrastructure;

namespace CptsPortal.Web.Hosting;

/// <summary>
/// An endpoint that reads a body, if any, and answers a constant of the length asked for: what the server itself costs, for
/// <c>eng/bench</c>.
/// </summary>
internal static class BareEndpoint
{
    private const string Key = "Portal:Benchmark";
    private const string Address = "/benchmark/bare/{length:range(2,65536)}";

    /// <summary>Maps it only when it is asked for.</summary>
    /// <exception cref="PortalConfigurationException">It is asked for in Production.</exception>
    public static void MapBareEndpoint(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>(Key))
            return;
        if (app.Environment.IsProduction())
            throw new PortalConfigurationException($"{Key} is refused in Production.");
        var constant = "{}"u8.ToArray().Concat(Enumerable.Repeat((byte)' ', 65_534)).ToArray();
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Post], context => AnswerAsync(context, constant)).ExcludeFromDescription();
    }

    private static async Task AnswerAsync(HttpContext context, byte[] constant)
    {
        while (true)
        {
            var read = await context.Request.BodyReader.ReadAsync(context.RequestAborted);
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        var length = int.Parse((string)context.Request.RouteValues["length"]!, CultureInfo.InvariantCulture);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = length;
        await context.Response.BodyWriter.WriteAsync(constant.AsMemory(0, length), context.RequestAborted);
    }
}
