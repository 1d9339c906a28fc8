using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>A mission of the terms.</summary>
internal sealed class MissionModel(IMediator mediator) : TermsPage(mediator)
{
    [BindProperty(Name = "mission", SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public MissionFields Form { get; set; } = new();

    /// <summary>Which mission.</summary>
    public Mission Mission => ContractAddresses.MissionOf(Slug) ?? throw new NotFoundException();

    /// <summary>Whether it is an optional mission of the terms.</summary>
    public bool IsRemovable => IsOptional && Contract.Current?.Terms.Of(Mission) is null;

    /// <summary>Whether it is an optional mission of the contract, that an amendment can stop.</summary>
    public bool IsStoppable => IsOptional && Contract.Current?.Terms.Of(Mission) is not null;

    private bool IsOptional => Terms.Of(Mission) is not null && !HealthProject.BaseMissions.Contains(Mission);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadTermsAsync(cancellation);
        var known = Terms.Of(Mission);
        Version = Contract.Version;
        Form = new MissionFields { Content = known?.Content, AlreadyRunning = known?.AlreadyRunning == true, PlannedStart = Typed.Of(known?.PlannedStart), StopsOn = Typed.Of(known?.StopsOn) };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new WriteTermsMission(
            Id, Mission, Form.Content, Typed.Day(Form.PlannedStart), Form.AlreadyRunning, Stamp()), cancellation),
        () => ReadTermsAsync(cancellation), "La mission est enregistrée.", ContractAddresses.Of(Id, "termes"),
        () =>
        [
            new ChangedField("Contenu de la mission", Typed.OrNull(Form.Content), Terms.Of(Mission)?.Content),
            new ChangedField("Date de démarrage prévue", Form.PlannedStart, Typed.Of(Terms.Of(Mission)?.PlannedStart)),
            new ChangedField("Mission déjà mise en place", Form.AlreadyRunning ? "Oui" : "Non", Terms.Of(Mission)?.AlreadyRunning == true ? "Oui" : "Non"),
        ]);

    public Task<IActionResult> OnPostStopAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new StopTermsMission(Id, Mission, Typed.Day(Form.StopsOn), Stamp()), cancellation),
        async () =>
        {
            await ReadTermsAsync(cancellation);
            var known = Terms.Of(Mission);
            (Form.Content, Form.AlreadyRunning, Form.PlannedStart) = (known?.Content, known?.AlreadyRunning == true, Typed.Of(known?.PlannedStart));
        },
        "L’arrêt de la mission est enregistré.", ContractAddresses.Of(Id, "termes"),
        () => [new ChangedField("Arrêt", Form.StopsOn, Typed.Of(Terms.Of(Mission)?.StopsOn))]);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new RemoveTermsMission(Id, Mission, Stamp()), cancellation),
        () => ReadTermsAsync(cancellation), $"La mission « {ContractTexts.Texts.Of(Mission)} » est retirée des termes.", ContractAddresses.Of(Id, "termes"));
}

/// <summary>A mission as typed.</summary>
internal sealed class MissionFields
{
    /// <summary>What it contains.</summary>
    public string? Content { get; set; }

    /// <summary>Whether it runs already.</summary>
    public bool AlreadyRunning { get; set; }

    /// <summary>First day planned.</summary>
    public string? PlannedStart { get; set; }

    /// <summary>First day on which it no longer runs.</summary>
    public string? StopsOn { get; set; }
}
