using CptsPortal.Application.Acts;
using CptsPortal.Application.Regions;
using CptsPortal.Law.StartUp;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Administration.Regions;

/// <summary>The regions and their parameters; one is changed at a time.</summary>
internal sealed class IndexModel(IMediator mediator) : ActPage
{
    /// <summary>Region being changed; none when the list alone is shown.</summary>
    [BindProperty(Name = "region", SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public RegionFields Form { get; set; } = new();

    /// <summary>Every region.</summary>
    public IReadOnlyList<RegionItem> Regions { get; private set; } = [];

    /// <summary>The one being changed.</summary>
    public RegionItem? Region => Regions.FirstOrDefault(region => region.Code == Code);

    /// <summary>Start-up defaults of the texts.</summary>
    public static StartUpDefaults? StartUpOf(string region) => StartUpDefaults.For(region);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Regions = await mediator.Send(new ListRegions(), cancellation);
        if (Code is not null && Region is null)
            throw new NotFoundException();
        Form = new() { CommitteeConsulted = Region?.CommitteeConsulted, CommitteeName = Region?.CommitteeName };
        Version = Region?.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(
                new SetConsultation(Code ?? "", Form.CommitteeConsulted == true, Form.CommitteeName, Stamp()), cancellation), LetterTexts.Texts))
        {
            Done = "Les paramètres de la région sont enregistrés.";
            return Redirect("/administration/regions");
        }

        Regions = await mediator.Send(new ListRegions(), cancellation);
        if (ChangedMeanwhile)
            ShowBoth(Region!.Version ?? 0, Compared());
        return Page();
    }

    private IEnumerable<ChangedField> Compared()
    {
        yield return new(Label("CommitteeConsulted"), YesNo(Form.CommitteeConsulted), YesNo(Region!.CommitteeConsulted));
        yield return new(Label("CommitteeName"), Form.CommitteeName, Region.CommitteeName);
    }

    private static string Label(string field) => LetterTexts.Texts.Get("Field.RegionParameters." + field);

    private static string? YesNo(bool? value) => value switch { true => "Oui", false => "Non", null => null };
}

/// <summary>A region's parameters as typed.</summary>
public sealed class RegionFields
{
    /// <summary>Whether a committee is consulted.</summary>
    public bool? CommitteeConsulted { get; set; }

    /// <summary>Its name.</summary>
    public string? CommitteeName { get; set; }
}
