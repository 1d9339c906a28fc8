using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>What stands at the head of every page of a case.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetCaseHeader(Guid CaseId) : IRequest<CaseHeader>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The head of a case.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference quoted in letters.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Origin">How it came about.</param>
/// <param name="OpenedOn">Day of its opening.</param>
/// <param name="FirstContact">The first contact, if any.</param>
/// <param name="Version">Version, for acts on its description.</param>
public sealed record CaseHeader(
    Guid Id, string Reference, string Name, string Department, Stage Stage, CaseOrigin Origin, DateOnly OpenedOn,
    FirstContact? FirstContact, uint Version);

internal sealed class GetCaseHeaderHandler(IPortalData data, TacitValidations tacit) : IRequestHandler<GetCaseHeader, CaseHeader>
{
    public async Task<CaseHeader> Handle(GetCaseHeader request, CancellationToken cancellationToken)
    {
        await tacit.RecordAsync(request.CaseId, cancellationToken);
        return await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new CaseHeader(
                cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Stage, cpts.Origin, cpts.OpenedOn,
                cpts.FirstContact, EF.Property<uint>(cpts, "Version")))
            .SingleAsync(cancellationToken);
    }
}
