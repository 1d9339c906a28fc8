using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>What a case would share with other live cases if it took some communes: told while they are chosen.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Codes">INSEE codes of the communes; an unknown one is left out.</param>
public sealed record FindOverlaps(Guid CaseId, IReadOnlyList<string> Codes) : IRequest<IReadOnlyList<Overlap>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class FindOverlapsHandler(ICurrentActor current, OverlapFinder overlaps) : IRequestHandler<FindOverlaps, IReadOnlyList<Overlap>>
{
    public async Task<IReadOnlyList<Overlap>> Handle(FindOverlaps request, CancellationToken cancellationToken) =>
        [.. (await overlaps.OfAsync(request.CaseId, request.Codes, cancellationToken)).Select(shared => Overlap.Told(shared, current.Actor!.Scope))];
}
