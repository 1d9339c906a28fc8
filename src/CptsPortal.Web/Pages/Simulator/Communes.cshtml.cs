using CptsPortal.Application.Territory;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Suggestions for the commune search, as JSON in French words; the form works without them.</summary>
internal sealed class CommunesModel(IMediator mediator) : PageModel
{
    private const int MaximumSuggestions = 10;

    public async Task<JsonResult> OnGetAsync(string? q, CancellationToken cancellation)
    {
        var found = await mediator.Send(new SearchCommunes(q ?? "", Limit: MaximumSuggestions), cancellation);
        return new JsonResult(found.Select(commune => new CommuneSuggestion(commune.Code, commune.Name, Detail(commune))));
    }

    private static string Detail(CommuneItem commune) => string.Join(" · ", new[]
    {
        commune.DepartmentName,
        string.Join(", ", commune.Postcodes.Take(2)),
        commune.Population is { } people ? French.Count(people, "habitant", "habitants") : "population inconnue",
    }.Where(part => part.Length > 0));
}

/// <summary>A commune suggested.</summary>
/// <param name="Code">INSEE code.</param>
/// <param name="Name">Official name.</param>
/// <param name="Detail">What tells it from another of the same name, in French.</param>
internal sealed record CommuneSuggestion(string Code, string Name, string Detail);
