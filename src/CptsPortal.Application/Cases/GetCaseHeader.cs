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
/// <param name="Territory">Its communes, population and size.</param>
/// <param name="Referents">Names of the case workers in charge.</param>
/// <param name="Version">Version, for acts on its description.</param>
public sealed record CaseHeader(
    Guid Id, string Reference, string Name, string Department, Stage Stage, CaseOrigin Origin, DateOnly OpenedOn,
    FirstContact? FirstContact, TerritorySheet Territory, ReferentNames Referents, uint Version);

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
        var rows = data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new
            {
                cpts.Id,
                cpts.Reference,
                cpts.Name,
                cpts.Department,
                cpts.Stage,
                cpts.Origin,
                cpts.OpenedOn,
                cpts.FirstContact,
                Communes = cpts.Communes.ToList(),
                cpts.SeatCommune,
                cpts.StatedPopulation,
                cpts.Referents,
                Version = EF.Property<uint>(cpts, "Version"),
                MayHaveLapsed = mayHaveLapsed.Contains(cpts.Id),
            });
        var cpts = await rows.SingleAsync(cancellationToken);
        if (cpts.MayHaveLapsed && await tacit.RecordAsync(request.CaseId, cancellationToken))
            cpts = await rows.SingleAsync(cancellationToken);
        var found = cpts.Communes.Count == 0 ? [] : await communes.FindAsync([.. cpts.Communes.Select(commune => commune.Code)], cancellationToken);
        return new CaseHeader(
            cpts.Id, cpts.Reference, cpts.Name, cpts.Department, cpts.Stage, cpts.Origin, cpts.OpenedOn, cpts.FirstContact,
            new TerritorySheet(
                TerritorySheet.Lines(found, cpts.Communes), found.FirstOrDefault(commune => commune.Code == cpts.SeatCommune), cpts.StatedPopulation),
            await NamesAsync(cpts.Referents ?? Referents.None, cancellationToken), cpts.Version);
    }

    private async Task<ReferentNames> NamesAsync(Referents referents, CancellationToken cancellation)
    {
        Guid[] assigned = [.. new[] { referents.Agency, referents.Fund, referents.AgriculturalFund }.OfType<Guid>()];
        var names = assigned.Length == 0 ? new Dictionary<Guid, string>() : await accounts.NamesAsync(assigned, cancellation);
        return new ReferentNames(NameOf(referents.Agency), NameOf(referents.Fund), NameOf(referents.AgriculturalFund));

        string? NameOf(Guid? account) => account is { } id ? names.GetValueOrDefault(id) : null;
    }
}
