using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>A page about the contract of a case.</summary>
internal abstract class ContractPage(IMediator mediator) : ActPage
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Number of the contract, where it is not the last one of the case.</summary>
    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Number { get; set; }

    /// <summary>What the reader may see.</summary>
    public ContractView View { get; private set; } = null!;

    /// <summary>The contract.</summary>
    public ContractItem Contract => View.Contract!;

    /// <summary>Who reads the page.</summary>
    public Role Role => HttpContext.RequestServices.GetRequiredService<ICurrentActor>().Actor!.Role;

    /// <summary>Sends commands and queries.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Whether the reader may act so, on the last contract of a case that is open or, of its missions, on the one signed last.</summary>
    public bool May(Right right) => Role.Has(right) && View.Stage != Stage.Closed && (View.IsLast || OfMissions);

    /// <summary>Whether the page is about what happens of a signed contract rather than about what is agreed in the last one.</summary>
    protected virtual bool OfMissions => false;

    /// <summary>Reads the contract, or that there is none.</summary>
    protected async Task ReadAsync(CancellationToken cancellation) => View = await Mediator.Send(new GetContract(Id) { Contract = Number, SignedLast = OfMissions }, cancellation);

    /// <summary>Reads the contract for a form that asks for a right.</summary>
    /// <exception cref="NotFoundException">There is no contract, or the case is out of scope.</exception>
    /// <exception cref="NotAllowedException">The role has not the right.</exception>
    protected async Task ReadAsync(Right right, CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        await Mediator.Send(new RequireRightOnCase(Id, right), cancellation);
        if (View.Contract is null)
            throw new NotFoundException();
    }

    /// <summary>Acts, then goes on; a refusal, or a change by somebody else, shows the form again.</summary>
    /// <param name="act">The act.</param>
    /// <param name="read">Reads what the page shows besides the form.</param>
    /// <param name="done">What is told of it on the next page.</param>
    /// <param name="next">Address of the next page.</param>
    /// <param name="fields">What was typed beside what is saved, when somebody else saved first.</param>
    protected async Task<IActionResult> ActAsync(
        Func<Task> act, Func<Task> read, string done, string next, Func<IEnumerable<ChangedField>>? fields = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (await TryAsync(act, ContractTexts.Texts))
        {
            Done = done;
            return Redirect(next);
        }

        await read();
        if (ChangedMeanwhile)
            ShowBoth(Contract.Version, fields?.Invoke() ?? []);
        return Page();
    }
}
