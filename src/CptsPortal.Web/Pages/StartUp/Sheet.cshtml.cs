using System.Globalization;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.StartUp;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>Writes the identity sheet; a first one is filled in from the territory.</summary>
internal sealed class SheetModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SheetFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetIdentitySheet(Id), cancellation);
        Version = view.Version;
        Form = view.Sheet is { } sheet ? SheetFields.Of(sheet) : new SheetFields
        {
            City = view.City,
            Population = view.Population > 0 ? view.Population.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var content = Form.Read();
        if (await TryAsync(() => mediator.Send(new WriteIdentitySheet(Id, content, Stamp()), cancellation), StartUpTexts.Texts))
        {
            Done = "La fiche signalétique est enregistrée.";
            return Redirect($"/dossiers/{Id}/amorcage");
        }

        if (ChangedMeanwhile)
        {
            var view = await mediator.Send(new GetIdentitySheet(Id), cancellation);
            ShowBoth(view.Version ?? 0, Compare(content, view.Sheet!));
        }

        return Page();
    }

    private static IEnumerable<ChangedField> Compare(SheetContent typed, SheetContent saved)
    {
        yield return new ChangedField("Ville principale", typed.City, saved.City);
        yield return new ChangedField("Population", French.Number(typed.Population), French.Number(saved.Population));
        yield return new ChangedField("Courriel", typed.Contact, saved.Contact);
        yield return new ChangedField("Accord du leader", typed.ContactAgreed ? "Oui" : "Non", saved.ContactAgreed ? "Oui" : "Non");
        yield return new ChangedField("Orientations", Words(typed), Words(saved));
    }

    private static string Words(SheetContent sheet) =>
        string.Join(", ", sheet.Orientations.Distinct().Order().Select(orientation => StartUpTexts.Texts.Of(orientation)));
}
