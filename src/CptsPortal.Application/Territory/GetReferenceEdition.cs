using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using MediatR;

namespace CptsPortal.Application.Territory;

/// <summary>Which edition of the official list of communes the portal works with.</summary>
public sealed record GetReferenceEdition : IRequest<ReferenceEdition>, IPublicRequest;

/// <summary>An edition of the official list of communes.</summary>
/// <param name="Label">The package's name and version.</param>
/// <param name="Communes">Current communes.</param>
/// <param name="MunicipalDistricts">Current districts of Paris, Lyon and Marseille.</param>
/// <param name="Departments">Departments and overseas collectivities.</param>
public sealed record ReferenceEdition(string Label, int Communes, int MunicipalDistricts, int Departments);

internal sealed class GetReferenceEditionHandler(ICommuneDirectory communes) : IRequestHandler<GetReferenceEdition, ReferenceEdition>
{
    public Task<ReferenceEdition> Handle(GetReferenceEdition request, CancellationToken cancellationToken) =>
        communes.EditionAsync(cancellationToken);
}
