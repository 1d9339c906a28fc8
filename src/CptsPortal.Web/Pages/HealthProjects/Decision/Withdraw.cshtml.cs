using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Decision;

/// <summary>The holder withdraws the project.</summary>
internal sealed class WithdrawModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public WithdrawForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.WithdrawProject, cancellation);
        Form.On = Typed.Of(Sheet.Today);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new WithdrawProject(Id, Typed.Day(Form.On), Stamp(Typed.Day(Form.On), Typed.OrNull(Form.Why))), cancellation),
        Right.WithdrawProject, "Le projet est retiré.", cancellation);
}

/// <summary>The form as typed.</summary>
internal sealed class WithdrawForm
{
    /// <summary>Day, as typed.</summary>
    public string? On { get; set; }

    /// <summary>Reason.</summary>
    public string? Why { get; set; }
}
