using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>The departments of one's scope, by code; none for a leader, whose scope is one case.</summary>
public sealed record ListOwnDepartments : IRequest<IReadOnlyList<DepartmentItem>>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class ListOwnDepartmentsHandler(ICommuneDirectory communes, ICurrentActor current)
    : IRequestHandler<ListOwnDepartments, IReadOnlyList<DepartmentItem>>
{
    public async Task<IReadOnlyList<DepartmentItem>> Handle(ListOwnDepartments request, CancellationToken cancellationToken) =>
        [.. (await communes.DepartmentsAsync(cancellationToken)).Where(department => current.Actor!.Scope.Covers(Guid.Empty, department.Code))];
}
