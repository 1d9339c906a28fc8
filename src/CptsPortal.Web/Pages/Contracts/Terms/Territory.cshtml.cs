using System.Globalization;
using CptsPortal.Application.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>The territory of the terms, and what its size is worth.</summary>
internal sealed class TerritoryModel(IMediator mediator) : TermsPage(mediator)
{
    [BindProperty]
    public TerritoryFields Form { get; set; } = new();

    /// <summary>The grid of the day.</summary>
    public RateGrid Grid => GridCatalog.Published.InForceOn(View.Today);

    /// <summary>Whether the grid of the day has the orientation device.</summary>
    public bool OffersOrientation => Grid.Offers(Component.Orientation, Mission.AccessToCare);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadTermsAsync(cancellation);
        var territory = Terms.Territory;
        Version = Contract.Version;
        Form = new TerritoryFields
        {
            Stated = territory.Stated?.ToString(CultureInfo.InvariantCulture),
            Source = territory.Source,
            Members = territory.Members.ToString(CultureInfo.InvariantCulture),
            OrientationFrom = Typed.Of(territory.OrientationFrom),
        };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new WriteTermsTerritory(
            Id, Typed.Blank(Form.Stated) ? null : TermsFields.Count(Form.Stated) ?? 0, Form.Source, TermsFields.Count(Form.Members),
            Typed.Day(Form.OrientationFrom), Stamp()), cancellation),
        () => ReadTermsAsync(cancellation), "Le territoire est enregistré.", ContractAddresses.Of(Id, "termes"),
        () =>
        [
            new ChangedField("Population retenue", Form.Stated, Terms.Territory.Stated?.ToString(CultureInfo.InvariantCulture)),
            new ChangedField("Nombre de membres", Form.Members, Terms.Territory.Members.ToString(CultureInfo.InvariantCulture)),
        ]);
}

/// <summary>The territory as typed.</summary>
internal sealed class TerritoryFields
{
    /// <summary>Inhabitants in place of the official sum.</summary>
    public string? Stated { get; set; }

    /// <summary>Where that number comes from.</summary>
    public string? Source { get; set; }

    /// <summary>Members.</summary>
    public string? Members { get; set; }

    /// <summary>First day of the orientation device.</summary>
    public string? OrientationFrom { get; set; }
}
