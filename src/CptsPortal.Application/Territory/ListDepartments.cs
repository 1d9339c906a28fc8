using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>Every department and overseas collectivity, by code.</summary>
public sealed record ListDepartments : IRequest<IReadOnlyList<DepartmentItem>>, IPublicRequest;

internal sealed class ListDepartmentsHandler(ICommuneDirectory communes) : IRequestHandler<ListDepartments, IReadOnlyList<DepartmentItem>>
{
    public Task<IReadOnlyList<DepartmentItem>> Handle(ListDepartments request, CancellationToken cancellationToken) =>
        communes.DepartmentsAsync(cancellationToken);
}
