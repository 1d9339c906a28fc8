using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>The communes and municipal districts of a department, by name; empty when it is unknown.</summary>
/// <param name="DepartmentCode">For instance <c>13</c>.</param>
public sealed record ListCommunesOfDepartment(string DepartmentCode) : IRequest<IReadOnlyList<CommuneItem>>, IPublicRequest;

internal sealed class ListCommunesOfDepartmentHandler(ICommuneDirectory communes)
    : IRequestHandler<ListCommunesOfDepartment, IReadOnlyList<CommuneItem>>
{
    public Task<IReadOnlyList<CommuneItem>> Handle(ListCommunesOfDepartment request, CancellationToken cancellationToken) =>
        communes.OfDepartmentAsync(request.DepartmentCode, cancellationToken);
}
