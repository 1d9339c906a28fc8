using CptsPortal.Application.Accounts;
using CptsPortal.Application.Territory;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Administration.Users;

/// <summary>One account: its person, role and scope, and what an administrator does to it.</summary>
internal sealed class EditModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AccountFields Form { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The account as it is.</summary>
    public AccountSheet Sheet { get; private set; } = null!;

    /// <summary>Departments to choose from.</summary>
    public IReadOnlyList<DepartmentItem> Departments { get; private set; } = [];

    /// <summary>The invitation just made, shown this once.</summary>
    public string? InvitationAddress { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        ShowSaved();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(new EditAccount(Id, Form.ToForm(), Stamp()), cancellation), AccessTexts.Texts))
            return DoneWith("Le compte est modifié. La personne en voit l’effet dès sa prochaine page.");
        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(Sheet.Account.Version, AccountComparison.Of(Form, AccountFields.Of(Sheet)));
        return Page();
    }

    public Task<IActionResult> OnPostActivateAsync(bool active, CancellationToken cancellation) => ActAsync(
        () => mediator.Send(new ActivateAccount(Id, active, Stamp(why: Reason)), cancellation),
        active ? "Le compte est réactivé." : "Le compte est désactivé, ses sessions sont fermées.", cancellation);

    public Task<IActionResult> OnPostResetAsync(CancellationToken cancellation) => ActAsync(
        () => mediator.Send(new ResetSecondFactor(Id, Stamp(why: Reason)), cancellation),
        "Le second facteur est retiré, les sessions du compte sont fermées.", cancellation);

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancellation)
    {
        var invitation = await mediator.Send(new InviteAccount(Id, Stamp(why: Reason)), cancellation);
        if (invitation.Word is null)
            return DoneWith("Ce lien a déjà été montré. Créez-en un autre si vous ne l’avez pas noté.");
        InvitationAddress = Url.PageLink("/Account/Activation", values: new { compte = Id, jeton = invitation.Word });
        await ReadAsync(cancellation);
        ShowSaved();
        return Page();
    }

    private async Task<IActionResult> ActAsync(Func<Task> act, string done, CancellationToken cancellation)
    {
        if (await TryAsync(act, AccessTexts.Texts))
            return DoneWith(done);
        await ReadAsync(cancellation);
        ShowSaved();
        return Page();
    }

    private RedirectToPageResult DoneWith(string text)
    {
        Done = text;
        return RedirectToPage(new { Id });
    }

    private void ShowSaved() => (Form, Version) = (AccountFields.Of(Sheet), Sheet.Account.Version);

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Sheet = await mediator.Send(new GetAccount(Id), cancellation);
        Departments = await mediator.Send(new ListDepartments(), cancellation);
    }
}
