using CptsPortal.Application.Acts;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Territory;
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
/// <param name="Communes">How many communes its territory has.</param>
/// <param name="Seat">The commune of its seat, if said.</param>
/// <param name="Inhabitants">Inhabitants of its territory: the stated number, otherwise the official sum; 0 where nobody is known to live.</param>
/// <param name="Referents">Names of the case workers in charge.</param>
/// <param name="Version">Version, for acts on its description.</param>
public sealed record CaseHeader(
    Guid Id, string Reference, string Name, string Department, Stage Stage, CaseOrigin Origin, DateOnly OpenedOn,
    FirstContact? FirstContact, int Communes, CommuneItem? Seat, int Inhabitants, ReferentNames Referents, uint Version)
{
    /// <summary>The size that follows; null while nobody is known to live there.</summary>
    public CptsSize? Size => Inhabitants > 0 ? CptsSizes.ForPopulation(Inhabitants) : null;
}

/// <summary>Names of the case workers in charge; null where nobody is assigned.</summary>
/// <param name="Agency">At the ARS.</param>
/// <param name="Fund">At the CPAM.</param>
/// <param name="AgriculturalFund">At the MSA.</param>
public sealed record ReferentNames(string? Agency, string? Fund, string? AgriculturalFund);

internal sealed class GetCaseHeaderHandler(IPortalData data, TacitValidations tacit, ICommuneDirectory communes, IAccounts accounts)
    : IRequestHandler<GetCaseHeader, CaseHeader>
{
    public async Task<CaseHeader> Handle(GetCaseHeader request, CancellationToken cancellationToken)
    {
        var mayHaveLapsed = tacit.MayHaveLapsed();
        var names = accounts.Names;
        var rows =
            from row in communes.InhabitantsOf(data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId))
            let cpts = row.Case
            select new
            {
                cpts.Id,
                cpts.Reference,
                cpts.Name,
                cpts.Department,
                cpts.Stage,
                cpts.Origin,
                cpts.OpenedOn,
                cpts.FirstContact,
                Communes = cpts.Communes.Count,
                cpts.SeatCommune,
                row.Inhabitants,
                Agency = names.Where(account => account.Id == cpts.Referents.Agency).Select(account => account.Name).FirstOrDefault(),
                Fund = names.Where(account => account.Id == cpts.Referents.Fund).Select(account => account.Name).FirstOrDefault(),
                AgriculturalFund = names.Where(account => account.Id == cpts.Referents.AgriculturalFund).Select(account => account.Name).FirstOrDefault(),
                Version = EF.Property<uint>(cpts, "Version"),
                MayHaveLapsed = mayHaveLapsed.Contains(cpts.Id),
            };
        var found = await rows.SingleAsync(cancellationToken);
        if (found.MayHaveLapsed && await tacit.RecordAsync(request.CaseId, cancellationToken))
            found = await rows.SingleAsync(cancellationToken);
        var seat = found.SeatCommune is { } code && await communes.FindAsync([code], cancellationToken) is [var commune] ? commune : null;
        return new CaseHeader(
            found.Id, found.Reference, found.Name, found.Department, found.Stage, found.Origin, found.OpenedOn, found.FirstContact,
            found.Communes, seat, found.Inhabitants, new ReferentNames(found.Agency, found.Fund, found.AgriculturalFund), found.Version);
    }
}
