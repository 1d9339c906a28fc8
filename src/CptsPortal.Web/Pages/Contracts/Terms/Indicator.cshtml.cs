using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>An indicator of the terms: one that is there, or a new one that starts from a model or from a mission.</summary>
internal sealed class IndicatorModel(IMediator mediator) : TermsPage(mediator)
{
    [BindProperty(Name = "indicator", SupportsGet = true)]
    public Guid? IndicatorId { get; set; }

    /// <summary>Code of the model to start from, or name of the mission of an indicator of one's own.</summary>
    [BindProperty(Name = "model", SupportsGet = true)]
    public string? ModelCode { get; set; }

    [BindProperty]
    public IndicatorFields Form { get; set; } = new();

    /// <summary>The indicator as it is, or as its model makes it.</summary>
    public Indicator Known { get; private set; } = null!;

    /// <summary>Whether the agreement defines it.</summary>
    public bool IsNational => Known.Level == IndicatorLevel.National;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadIndicatorAsync(cancellation);
        (Version, Form) = (Contract.Version, IndicatorFields.Of(Known));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadIndicatorAsync(cancellation);
        return await ActAsync(
            () => Mediator.Send(new WriteTermsIndicator(Id, Form.Read(Known), Stamp()), cancellation),
            () => ReadIndicatorAsync(cancellation), "L’indicateur est enregistré.", ContractAddresses.Of(Id, "termes"),
            () => Form.Beside(IndicatorFields.Of(Known)));
    }

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new RemoveTermsIndicator(Id, IndicatorId ?? Guid.Empty, Stamp()), cancellation),
        () => ReadIndicatorAsync(cancellation), "L’indicateur est retiré des termes.", ContractAddresses.Of(Id, "termes"));

    private async Task ReadIndicatorAsync(CancellationToken cancellation)
    {
        await ReadTermsAsync(cancellation);
        Known = (IndicatorId is { } id ? Terms.Indicators.FirstOrDefault(indicator => indicator.Id == id) : New()) ?? throw new NotFoundException();
    }

    /// <summary>The form's key is the identity of a new indicator: sent again, it is the same.</summary>
    private Indicator? New() =>
        ModelCode is not null && IndicatorLibrary.ByCode.TryGetValue(ModelCode, out var model)
            ? Indicator.Of(model, ContractTexts.WordingOf(model.Code)) with { Id = Key }
            : Enum.TryParse<Mission>(ModelCode, out var mission) && Enum.IsDefined(mission)
                ? new Indicator { Id = Key, Mission = mission, Label = "" }
                : null;
}
