using CptsPortal.Application.Acts;
using CptsPortal.Application.StartUp;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Administration.SupportStructures;

/// <summary>Renames a support structure, or says whether it can be chosen.</summary>
internal sealed class EditModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public StructureForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var structure = await FindAsync(cancellation);
        (Form, Version) = (new StructureForm { Name = structure.Name, Offered = structure.Offered }, structure.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(new ChangeSupportStructure(Id, Form.Name ?? "", Form.Offered, Stamp()), cancellation), StartUpTexts.Texts))
        {
            Done = "La structure d’appui est modifiée.";
            return Redirect("/administration/structures-d-appui");
        }

        if (ChangedMeanwhile)
        {
            var saved = await FindAsync(cancellation);
            ShowBoth(saved.Version, [new ChangedField("Nom", Form.Name, saved.Name), new ChangedField("Proposée", Form.Offered ? "Oui" : "Non", saved.Offered ? "Oui" : "Non")]);
        }

        return Page();
    }

    private async Task<SupportStructureItem> FindAsync(CancellationToken cancellation) =>
        (await mediator.Send(new ListSupportStructures(), cancellation)).SingleOrDefault(structure => structure.Id == Id) ?? throw new NotFoundException();
}
