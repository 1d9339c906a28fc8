using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.HealthProjects.Mail;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Review;

/// <summary>The ARS asks for complements, which suspends the clock.</summary>
internal sealed class ComplementsModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public ComplementsForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.InstructProject, cancellation);
        Form = new ComplementsForm
        {
            On = Typed.Of(Sheet.Today),
            Modifications = [.. Enum.GetValues<ProjectSection>().Select(section => new ModificationFields { Section = section })],
        };
    }

    /// <summary>Shows the letter as it would be; nothing is recorded.</summary>
    public async Task OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.InstructProject, cancellation);
        var mail = await Mediator.Send(new GetLetterhead(Id, ProjectLetters.Notified), cancellation);
        var on = Typed.Day(Form.On) ?? Sheet.Today;
        Preview = ProjectLetters.OfComplements(
            Project, mail, new ComplementsAsked(on, Typed.Day(Form.DelayEndsOn) ?? on, [.. Form.Modifications.Select(asked => asked.ToModification()).Where(asked => asked.Comment.Length > 0)]), null);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new AskProjectComplements(Id, Typed.Day(Form.On), Typed.Day(Form.DelayEndsOn), [.. Form.Modifications.Select(asked => asked.ToModification())], Stamp(Typed.Day(Form.On))), cancellation),
        Right.InstructProject, "Les compléments sont demandés : le délai est suspendu.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class ComplementsForm
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>Last day of the delay, as typed.</summary>
    public string? DelayEndsOn { get; set; }

    /// <summary>A line a section.</summary>
    public IList<ModificationFields> Modifications { get; set; } = [];
}

/// <summary>What is awaited on a section, as typed.</summary>
internal sealed class ModificationFields
{
    /// <summary>Section.</summary>
    public ProjectSection Section { get; set; }

    /// <summary>What is awaited; nothing when it is not asked for.</summary>
    public string? Comment { get; set; }

    /// <summary>The modification.</summary>
    public ModificationAsked ToModification() => new(Section, Typed.OrNull(Comment) ?? "");
}
