using System.Globalization;
using CptsPortal.Application.Territory;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Territory;

/// <summary>The communes of a department: gaps, overlaps, and the cases that hold them.</summary>
internal sealed class DepartmentModel(IMediator mediator) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(Name = "department", SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Only the places in this state.</summary>
    [BindProperty(Name = "etat", SupportsGet = true)]
    public PlaceState? Only { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public PlacesOfDepartment Places { get; private set; } = null!;

    /// <summary>The places of the page being read.</summary>
    public IEnumerable<Place> Shown => Places.Places.Skip((Pages.Current - 1) * PageSize).Take(PageSize);

    public PageLinks Pages => new(Math.Max(Number, 1), Places.Places.Count, PageSize, number => AddressOf(Only, number));

    /// <summary>The lists that the page offers, each with its number of places.</summary>
    public IEnumerable<(PlaceState? Only, string Text, int Count)> Lists()
    {
        var figures = Places.Coverage.Figures;
        yield return (null, "Toutes les communes", figures.Places);
        yield return (PlaceState.Uncovered, "Zones blanches", figures.UncoveredPlaces);
        yield return (PlaceState.Overlapping, "Chevauchements", figures.OverlappingPlaces);
        yield return (PlaceState.Covered, "Couvertes par un seul dossier", figures.CoveredPlaces - figures.OverlappingPlaces);
    }

    /// <summary>The address of one of the lists.</summary>
    public string AddressOf(PlaceState? only, int number = 1)
    {
        var query = QueryString.Empty;
        if (only is { } state)
            query = query.Add("etat", state.ToString());
        if (number > 1)
            query = query.Add("p", number.ToString(CultureInfo.InvariantCulture));
        return $"/territoires/{Code}{query}#communes-du-departement";
    }

    /// <summary>What the caption of the list says.</summary>
    public string Caption => Only switch
    {
        PlaceState.Uncovered => French.Count(Places.Places.Count, "commune en zone blanche", "communes en zone blanche"),
        PlaceState.Overlapping => French.Count(Places.Places.Count, "commune en chevauchement", "communes en chevauchement"),
        PlaceState.Covered => French.Count(Places.Places.Count, "commune couverte par un seul dossier", "communes couvertes par un seul dossier"),
        _ => French.Count(Places.Places.Count, "commune", "communes"),
    };

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Places = await mediator.Send(new GetDepartmentCoverage(Code, Only), cancellation);
}
