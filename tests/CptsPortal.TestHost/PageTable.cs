using CptsPortal.Application.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.TestHost;

/// <summary>Every page of the portal, as its own table of endpoints lists them: no test keeps a list beside.</summary>
public static class PageTable
{
    /// <summary>Beginning of the template of every page of a case.</summary>
    public const string OfCase = "dossiers/{id:guid}";

    /// <summary>The pages, each once, whose template begins so.</summary>
    public static IReadOnlyList<CompiledPageActionDescriptor> Pages(this PortalFactory portal, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(portal);
        return
        [
            .. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
                .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>())
                .OfType<PageActionDescriptor>()
                .Where(page => page.AttributeRouteInfo?.Template?.StartsWith(prefix, StringComparison.Ordinal) == true)
                .DistinctBy(page => page.AttributeRouteInfo!.Template)
                .Select(page => portal.Services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty).GetAwaiter().GetResult()),
        ];
    }

    /// <summary>The templates of the pages.</summary>
    public static IReadOnlyList<string> Templates(this PortalFactory portal, string prefix = "") =>
        [.. portal.Pages(prefix).Select(page => page.AttributeRouteInfo!.Template!)];

    /// <summary>The addresses of a template: one for each choice that it lists, with the known values in place of its other parts.</summary>
    /// <param name="template">The template.</param>
    /// <param name="known">Values by the name of the part; a part without value gets something that could be there.</param>
    public static IEnumerable<string> AddressesOf(string template, IReadOnlyDictionary<string, string> known)
    {
        ArgumentNullException.ThrowIfNull(template);
        var addresses = new List<string> { "" };
        foreach (var part in template.Split('/').Where(part => part.Length > 0))
            addresses = [.. from address in addresses from value in Values(part, known) select $"{address}/{value}"];
        return addresses.Select(address => address.Length == 0 ? "/" : address);
    }

    /// <summary>Reads from the portal's database.</summary>
    public static async Task<T> ReadAsync<T>(this PortalFactory portal, Func<IPortalData, Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(read);
        await using var scope = portal.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<IPortalData>());
    }

    private static string[] Values(string part, IReadOnlyDictionary<string, string> known)
    {
        if (!part.StartsWith('{'))
            return [part];
        var name = part.Trim('{', '}').Split(':')[0];
        return known.TryGetValue(name, out var value) ? [value]
            : part.Split("regex(^(") is [_, var choices] ? choices.Split(')')[0].Split('|')
            : part.Contains(":guid", StringComparison.Ordinal) ? [Guid.Empty.ToString()]
            : part.Contains(":int", StringComparison.Ordinal) ? ["1"]
            : ["nouveau"];
    }
}
