using CptsPortal.Application.Acts;
using CptsPortal.Application.Delegations;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>Ends a delegation at once, after a last look; laid out by <c>&lt;partial name="_Revoke" model="Model" /&gt;</c>.</summary>
public abstract class RevokePage(IMediator mediator) : ActPage
{
    /// <summary>The delegation.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The delegation as it is.</summary>
    public DelegationItem Item { get; private set; } = null!;

    /// <summary>The list from which the reader comes.</summary>
    public abstract string Back { get; }

    /// <summary>Whether the reader ends somebody else's.</summary>
    protected abstract bool AsAdministrator { get; }

    /// <summary>Where messages go.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Reads the delegation.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => Mediator.Send(new RevokeDelegation(Id, AsAdministrator, Stamp()), cancellation), DelegationTexts.Texts))
        {
            Done = "La délégation a pris fin.";
            return Redirect(Back);
        }

        await ReadAsync(cancellation);
        return Page();
    }

    /// <summary>The delegation, if the reader may end it.</summary>
    protected abstract Task<DelegationItem?> FindAsync(CancellationToken cancellation);

    private async Task ReadAsync(CancellationToken cancellation) => Item = await FindAsync(cancellation) ?? throw new NotFoundException();
}
