using CptsPortal.Application.StartUp;
using CptsPortal.Application.Territory;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Administration.SupportStructures;

/// <summary>The support structures of the regions, and the form of one more.</summary>
internal sealed class IndexModel(IMediator mediator) : ActPage
{
    [BindProperty]
    public StructureForm Form { get; set; } = new();

    public IReadOnlyList<SupportStructureItem> Structures { get; private set; } = [];

    /// <summary>Every region, by name.</summary>
    public IReadOnlyList<(string Value, string Text)> Regions { get; private set; } = [];

    /// <summary>The name of a region.</summary>
    public string RegionName(string code) => Regions.FirstOrDefault(region => region.Value == code).Text ?? code;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(new AddSupportStructure(Form.Region ?? "", Form.Name ?? "", Stamp()), cancellation), StartUpTexts.Texts))
        {
            Done = "La structure d’appui est ajoutée.";
            return Redirect("/administration/structures-d-appui");
        }

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Structures = await mediator.Send(new ListSupportStructures(), cancellation);
        Regions = [.. (await mediator.Send(new ListDepartments(), cancellation)).DistinctBy(department => department.RegionCode)
            .OrderBy(department => department.RegionName, StringComparer.Create(French.Culture, true))
            .Select(department => (department.RegionCode, department.RegionName))];
    }
}

/// <summary>A support structure as typed.</summary>
public sealed class StructureForm
{
    /// <summary>INSEE code of the region.</summary>
    public string? Region { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it can be chosen.</summary>
    public bool Offered { get; set; }
}
