using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using MediatR;

namespace CptsPortal.Application.Standing;

/// <summary>Who must act on a case, since when and until when.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetStanding(Guid CaseId) : IRequest<StandingView>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>Who must act on a case.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Duties">What is awaited, the most pressing first.</param>
public sealed record StandingView(DateOnly Today, IReadOnlyList<Duty> Duties);

internal sealed class GetStandingHandler(IPortalData data, IPortalCalendar calendar, CaseFactsReader reader)
    : IRequestHandler<GetStanding, StandingView>
{
    public async Task<StandingView> Handle(GetStanding request, CancellationToken cancellationToken)
    {
        var known = await reader.ReadAsync(
            data.Read<Cpts>().BeforeContract().Where(cpts => cpts.Id == request.CaseId), cancellationToken);
        return new StandingView(calendar.Today, [.. known.SelectMany(cpts => CaseStanding.Of(cpts.Facts, calendar.Today))]);
    }
}
