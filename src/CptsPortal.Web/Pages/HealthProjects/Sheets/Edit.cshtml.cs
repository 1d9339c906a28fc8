using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Sheets;

/// <summary>Adds or changes an action sheet.</summary>
internal sealed class EditModel(IMediator mediator) : ProjectPage(mediator)
{
    /// <summary>The sheet; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? SheetId { get; set; }

    [BindProperty]
    public SheetForm Form { get; set; } = new();

    /// <summary>The section, as the task list tells it.</summary>
    public SectionItem Item => Project.Sections.Single(item => item.Section == ProjectSection.ActionSheets);

    private ActionSheet? Saved => Project.Content.ActionSheets.FirstOrDefault(sheet => sheet.Id == SheetId);

    public async Task<IActionResult> OnGetAsync(Mission? mission, CancellationToken cancellation)
    {
        await ReadAsync(Right.WriteProject, cancellation);
        if (!Item.IsOpen)
            return Redirect(ProjectAddresses.Of(Id, ProjectAddresses.Summary));
        if (SheetId is not null && Saved is null)
            throw new NotFoundException();
        Form = Saved is { } saved ? SheetForm.Of(saved) : new SheetForm { Mission = mission ?? Mission.AccessToCare };
        Version = SheetId is null ? null : Item.Revision;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // A new sheet is known by the key of its form, sent once or again.
        if (await TryAsync(() => Mediator.Send(new SaveActionSheet(Id, Form.ToSheet(SheetId ?? Key), Stamp()), cancellation), ProjectTexts.Texts))
        {
            Done = "La fiche-action est enregistrée.";
            return Redirect(ProjectAddresses.Of(Id, ProjectSection.ActionSheets));
        }

        await ReadAsync(Right.WriteProject, cancellation);
        if (ChangedMeanwhile)
            ShowBoth(Item.Revision, Compared());
        return Page();
    }

    private IEnumerable<ChangedField> Compared()
    {
        var (typed, saved) = (Form.Said(), Saved is { } sheet ? SheetForm.Of(sheet).Said() : []);
        return typed.Select((field, i) => new ChangedField(ProjectTexts.Label($"ActionSheets.{field.Field}"), field.Text, i < saved.Count ? saved[i].Text : null));
    }
}
