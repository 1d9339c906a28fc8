using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Missions;

/// <summary>Records the days of the crisis plan.</summary>
internal sealed class PlanModel(IMediator mediator) : ContractPage(mediator)
{
    protected override bool OfMissions => true;

    [BindProperty]
    public PlanFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.RunMissions, cancellation);
        var plan = Contract.CrisisPlan;
        Version = Contract.Version;
        Form = new PlanFields
        {
            WrittenOn = Typed.Of(plan.WrittenOn),
            Updates = [.. plan.Updates.Select(on => Typed.Of(on)), null],
            DiscussedOn = Typed.Of(plan.DiscussedOn),
            SentOn = Typed.Of(plan.SentOn),
        };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var plan = new CrisisPlanLife(
            Typed.Day(Form.WrittenOn), [.. Form.Updates.Select(Typed.Day).OfType<DateOnly>()], Typed.Day(Form.DiscussedOn), Typed.Day(Form.SentOn));
        return ActAsync(
            () => Mediator.Send(new RecordCrisisPlan(Id, plan, Stamp()), cancellation),
            () => ReadAsync(Right.RunMissions, cancellation), "Les dates du plan sont enregistrées.", ContractAddresses.OfMissions(Id),
            () => [new ChangedField("Première version rédigée le", Form.WrittenOn, Typed.Of(Contract.CrisisPlan.WrittenOn))]);
    }
}

/// <summary>The days of the plan as typed.</summary>
internal sealed class PlanFields
{
    /// <summary>First version.</summary>
    public string? WrittenOn { get; set; }

    /// <summary>Updates.</summary>
    public IList<string?> Updates { get; set; } = [];

    /// <summary>Discussed with the ARS.</summary>
    public string? DiscussedOn { get; set; }

    /// <summary>Sent to the members.</summary>
    public string? SentOn { get; set; }
}
