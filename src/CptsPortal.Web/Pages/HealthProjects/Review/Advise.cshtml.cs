using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Review;

/// <summary>The fund or the MSA gives its opinion.</summary>
internal sealed class AdviseModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public AdviseForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.AdviseProject, cancellation);
        Form.On = Typed.Of(Sheet.Today);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new AdviseProject(Id, bool.TryParse(Form.Favourable, out var favourable) ? favourable : null, Typed.OrNull(Form.Comment), Typed.Day(Form.On), Stamp(Typed.Day(Form.On))), cancellation),
        Right.AdviseProject, "L’avis est rendu.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class AdviseForm
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>Yes, no, or nothing.</summary>
    public string? Favourable { get; set; }

    /// <summary>Comment.</summary>
    public string? Comment { get; set; }
}
