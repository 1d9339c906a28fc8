using CptsPortal.Law.Funding;
using MediatR;

namespace CptsPortal.Web.Pages.Contracts.Missions;

/// <summary>The missions of a signed contract as planned, as due and as they are; its indicators.</summary>
internal sealed class IndexModel(IMediator mediator) : ContractPage(mediator)
{
    protected override bool OfMissions => true;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);
}

/// <summary>The start or the deployment of a mission.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Mission">The mission.</param>
/// <param name="IsDeployment">The deployment rather than the start.</param>
/// <param name="On">When it happened; null while it did not.</param>
/// <param name="Due">Its last day; null for an optional mission.</param>
/// <param name="Today">The portal's day.</param>
/// <param name="MayRecord">Whether the reader records it.</param>
internal sealed record Milestone(Guid CaseId, Mission Mission, bool IsDeployment, DateOnly? On, DateOnly? Due, DateOnly Today, bool MayRecord);
