using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Indicators;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Contracts.Terms;

/// <summary>The terms under way, part by part, in the ARS-CPAM room.</summary>
internal sealed class IndexModel(IMediator mediator) : ContractPage(mediator)
{
    /// <summary>The missions that the contract can still take.</summary>
    public IEnumerable<Mission> Addable => Enum.GetValues<Mission>()
        .Where(mission => Contract.Open!.Terms.Of(mission) is null && GridCatalog.Published.Offers(Component.Fixed, mission, View.Today));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.PrepareTerms, cancellation);
        Version = Contract.Version;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(
        () => Mediator.Send(new OpenTerms(
            Id, NationalIndicators.All.ToDictionary(model => model.Code, model => ContractTexts.WordingOf(model.Code)), Stamp()), cancellation),
        () => ReadAsync(Right.PrepareTerms, cancellation), "Les termes sont ouverts dans la salle ARS-CPAM.", ContractAddresses.Of(Id, "termes"));
}
