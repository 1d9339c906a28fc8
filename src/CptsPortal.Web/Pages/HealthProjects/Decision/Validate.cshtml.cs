using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.HealthProjects.Mail;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Decision;

/// <summary>The ARS validates a project explicitly.</summary>
internal sealed class ValidateModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public ValidateForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.DecideProject, cancellation);
        Form.On = Typed.Of(Sheet.Today);
    }

    /// <summary>Shows the letter as it would be; nothing is recorded.</summary>
    public async Task OnPostPreviewAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.DecideProject, cancellation);
        var mail = await Mediator.Send(new GetLetterhead(Id, ProjectLetters.Notified), cancellation);
        Preview = ProjectLetters.OfValidation(Project, mail, null);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new ValidateProject(Id, Typed.Day(Form.On), Form.WaivesAdvice, Form.Waiver, Stamp(Typed.Day(Form.On))), cancellation),
        Right.DecideProject, "Le projet est validé.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class ValidateForm
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>Whether the opinions not given are not awaited.</summary>
    public bool WaivesAdvice { get; set; }

    /// <summary>Why they are not.</summary>
    public string? Waiver { get; set; }
}
