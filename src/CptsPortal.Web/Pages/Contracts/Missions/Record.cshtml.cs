using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Missions;

/// <summary>Records the start or the deployment of a mission, or corrects it with a reason.</summary>
internal sealed class RecordModel(IMediator mediator) : ContractPage(mediator)
{
    protected override bool OfMissions => true;

    [BindProperty(Name = "mission", SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(Name = "step", SupportsGet = true)]
    public string Step { get; set; } = "";

    [BindProperty]
    public DayFields Form { get; set; } = new();

    /// <summary>Which mission.</summary>
    public Mission Mission => ContractAddresses.MissionOf(Slug) ?? throw new NotFoundException();

    /// <summary>The deployment rather than the start.</summary>
    public bool IsDeployment => Step == "deploiement";

    /// <summary>The day recorded already, if any.</summary>
    public DateOnly? Saved => IsDeployment ? Line.Life.DeployedOn : Line.Life.StartedOn;

    /// <summary>The last day that the agreement sets, if any.</summary>
    public DateOnly? Due => IsDeployment ? Line.Due?.DeployBy : Line.Due?.StartBy;

    private MissionLine Line => Contract.Missions.FirstOrDefault(line => line.Mission == Mission) ?? throw new NotFoundException();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadLineAsync(cancellation);
        (Version, Form.On) = (Contract.Version, Typed.Of(Saved ?? View.Today));
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(Act(), cancellation), () => ReadLineAsync(cancellation),
        IsDeployment ? "Le déploiement est enregistré." : "Le démarrage est enregistré.", ContractAddresses.OfMissions(Id),
        () => [new ChangedField("Date", Form.On, Typed.Of(Saved))]);

    private IAct<Unit> Act()
    {
        var on = Typed.Day(Form.On);
        var stamp = Stamp(on, Typed.OrNull(Form.Why));
        return IsDeployment ? new DeployMission(Id, Mission, on, stamp) : new StartMission(Id, Mission, on, stamp);
    }

    private async Task ReadLineAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.RunMissions, cancellation);
        if (Step is not ("demarrage" or "deploiement") || Line is null)
            throw new NotFoundException();
    }
}
