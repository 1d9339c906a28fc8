using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Cases;

/// <summary>Says the name of a CPTS, who leads and coordinates it, and which legal structure carries it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">Name of the CPTS or of its project.</param>
/// <param name="Leader">Person who leads the project, or null.</param>
/// <param name="Coordinator">Person who coordinates it, or null.</param>
/// <param name="Structure">Legal structure, or null.</param>
/// <param name="Stamp">The act.</param>
public sealed record DescribeCase(
    Guid CaseId, string Name, Contact? Leader, Contact? Coordinator, LegalStructure? Structure, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class DescribeCaseHandler(IPortalData data) : IRequestHandler<DescribeCase, Unit>
{
    public async Task<Unit> Handle(DescribeCase request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(cpts.Describe(request.Name, request.Leader, request.Coordinator, request.Structure));
        return Unit.Value;
    }
}
