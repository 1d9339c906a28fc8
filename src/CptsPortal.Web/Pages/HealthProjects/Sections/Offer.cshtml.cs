using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>Existing offer and articulations.</summary>
internal sealed class OfferModel(IMediator mediator) : SectionPage<OfferForm>(mediator, ProjectSection.Offer);

/// <summary>The section as typed.</summary>
internal sealed class OfferForm : ISectionForm<OfferForm>
{
    public string? Existing { get; set; }

    public string? CoordinationSupport { get; set; }

    public string? LocalHealthContract { get; set; }

    public string? LocalHospital { get; set; }

    public string? TerritorialProject { get; set; }

    public string? WaysOfWorking { get; set; }

    public string? UncoveredNeeds { get; set; }

    public static OfferForm Of(ProjectContent content) => new()
    {
        Existing = content.Offer.Existing,
        CoordinationSupport = content.Offer.CoordinationSupport,
        LocalHealthContract = content.Offer.LocalHealthContract,
        LocalHospital = content.Offer.LocalHospital,
        TerritorialProject = content.Offer.TerritorialProject,
        WaysOfWorking = content.Offer.WaysOfWorking,
        UncoveredNeeds = content.Offer.UncoveredNeeds,
    };

    public ProjectContent ToContent() => ProjectContent.Empty with
    {
        Offer = new ProjectOffer
        {
            Existing = Typed.OrNull(Existing),
            CoordinationSupport = Typed.OrNull(CoordinationSupport),
            LocalHealthContract = Typed.OrNull(LocalHealthContract),
            LocalHospital = Typed.OrNull(LocalHospital),
            TerritorialProject = Typed.OrNull(TerritorialProject),
            WaysOfWorking = Typed.OrNull(WaysOfWorking),
            UncoveredNeeds = Typed.OrNull(UncoveredNeeds),
        },
    };
}
