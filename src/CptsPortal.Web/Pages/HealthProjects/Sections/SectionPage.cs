using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>What the form of a section holds, as typed.</summary>
/// <typeparam name="TSelf">The form.</typeparam>
internal interface ISectionForm<out TSelf>
{
    /// <summary>The form of what is written.</summary>
    static abstract TSelf Of(ProjectContent content);

    /// <summary>What is written, the other sections left empty.</summary>
    ProjectContent ToContent();
}

/// <summary>A page that writes one section of a project; it saves itself as one types.</summary>
/// <typeparam name="TForm">Its form.</typeparam>
internal abstract class SectionPage<TForm>(IMediator mediator, ProjectSection section) : ProjectPage(mediator)
    where TForm : ISectionForm<TForm>, new()
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>The section, as the task list tells it.</summary>
    public SectionItem Item => Project.Sections.Single(item => item.Section == section);

    /// <summary>Shows the section as it is written; one that is shut is read in the summary.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.WriteProject, cancellation);
        if (!Item.IsOpen)
            return Redirect(ProjectAddresses.Of(Id, ProjectAddresses.Summary));
        (Form, Version) = (TForm.Of(Project.Content), Item.Revision);
        return Page();
    }

    /// <summary>Keeps what is typed.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        uint saved = 0;
        var done = await TryAsync(
            async () => saved = await Mediator.Send(new WriteProjectSection(Id, section, Form.ToContent(), Stamp()), cancellation),
            ProjectTexts.Texts);
        if (SentByAutosave)
            return AutosaveAnswer(done ? saved : null);
        if (done)
        {
            Done = $"La rubrique «\u00A0{ProjectTexts.Texts.Of(section)}\u00A0» est enregistrée.";
            return Redirect(ProjectAddresses.Of(Id));
        }

        await ReadAsync(Right.WriteProject, cancellation);
        if (ChangedMeanwhile)
            ShowBoth(Item.Revision, Comparison());
        return Page();
    }

    private IEnumerable<ChangedField> Comparison() =>
        ProjectStatements.Between(Form.ToContent(), ProjectContent.Empty.With(section, Project.Content)).Select(change => new ChangedField(
            ProjectWords.Label(change.Field, change.Subject),
            change.Before is null ? null : ProjectTexts.Value(change.Before), change.After is null ? null : ProjectTexts.Value(change.After)));
}
