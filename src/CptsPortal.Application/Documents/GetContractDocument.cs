using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>What the document of a version of a contract says; who is out of the ARS-CPAM room reads nothing that did not leave it.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetContractDocument(Guid CaseId) : IRequest<ContractDocument>, IOnCase
{
    /// <summary>Number of the contract; null for the last one.</summary>
    public int? Contract { get; init; }

    /// <summary>Number of the version; null for the one under way, else the one signed last.</summary>
    public int? Version { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The document of a version of a contract: the facts that its parties agree to, whatever happened since.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="CaseName">Name of the CPTS.</param>
/// <param name="CaseReference">Reference of the case.</param>
/// <param name="Structure">Its legal structure, if known.</param>
/// <param name="Department">Department of the fund and of the delegation, with its region.</param>
/// <param name="ProjectValidatedOn">Day on which the health project was validated.</param>
/// <param name="Reference">Reference of the contract.</param>
/// <param name="Version">The version, as the reader may see it.</param>
/// <param name="SignedOn">First day of the contract; null before its last signature.</param>
public sealed record ContractDocument(
    DateOnly Today, string CaseName, string CaseReference, LegalStructure? Structure, DepartmentItem Department,
    DateOnly? ProjectValidatedOn, string Reference, ContractVersion Version, DateOnly? SignedOn)
{
    /// <summary>Day of the CPTS's signature, from which the calendar counts; null before the last signature.</summary>
    public DateOnly? SignedByCptsOn { get; init; }

    /// <summary>Number of the contract within the case.</summary>
    public required int Number { get; init; }

    /// <summary>Rank of an amendment from 1; 0 for the original.</summary>
    public required int Amendment { get; init; }

    /// <summary>The terms that an amendment changes; null for the original.</summary>
    public required ContractTerms? Before { get; init; }

    /// <summary>The communes, in the order of the terms.</summary>
    public required IReadOnlyList<CommuneItem> Communes { get; init; }

    /// <summary>The members on the day from which the document counts.</summary>
    public required IReadOnlyList<Member> Members { get; init; }

    /// <summary>The last days of the missions, counted from the CPTS's signature.</summary>
    public required IReadOnlyList<MissionMilestone> Milestones { get; init; }

    /// <summary>What the engine gives on the terms, at 100 % of the objectives; null while the terms are not whole.</summary>
    public required FundingStatement? Statement { get; init; }

    /// <summary>Numbers of the versions that have a document for the reader.</summary>
    public required IReadOnlyList<int> Versions { get; init; }

    /// <summary>Whether the version is not signed by all.</summary>
    public bool IsDraft => Version.Phase != VersionPhase.Concluded;

    /// <summary>The terms.</summary>
    public ContractTerms Terms => Version.Terms;

    /// <summary>Day of the last signature of the contract; the portal's day in the draft of one that is not signed.</summary>
    public DateOnly CountsFrom => SignedOn ?? Today;

    /// <summary>First day after the five years.</summary>
    public DateOnly EndsOn => ContractTerm.EndOf(CountsFrom);

    /// <summary>Day of the document: that of its last signature, or the portal's while it is a draft.</summary>
    public DateOnly On => Version.LastSignature() ?? Today;

    /// <summary>The grid of the amounts: that of the day from which the version applies.</summary>
    public RateGrid Grid => GridCatalog.Published.InForceOn(Version.EffectiveOn ?? Version.EffectIfSignedOn(Today));

    /// <summary>Whether the membership raises the amounts of the missions (R-MAJ).</summary>
    public bool IsUplifted => Terms.Territory is { Size: { } size } territory && Grid.IsUplifted(size, territory.Members);

    /// <summary>Euros a year of the contract's own size and missions, in the order of the text; none while the size is not known.</summary>
    public IReadOnlyList<(AnnualAmount Row, Euro Amount)> Amounts => Terms.Territory.Size is not { } size ? [] :
    [
        .. from row in Grid.AnnualAmounts
           where row.Mission is not { } mission || Terms.Of(mission) is not null
           where row.Component != Component.Orientation || Terms.Territory.OrientationFrom is not null
           select (row, Grid.Annual(row.Component, row.Mission, row.Plan, size, IsUplifted)!.Value),
    ];
}

internal sealed class GetContractDocumentHandler(
    IPortalData data, ICommuneDirectory communes, FundingEngine engine, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<GetContractDocument, ContractDocument>
{
    public async Task<ContractDocument> Handle(GetContractDocument request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var cpts = await data.Read<Cpts>().SingleAsync(cpts => cpts.Id == request.CaseId, cancellationToken);
        var contract = await data.ContractsOf(request.CaseId)
            .FirstOrDefaultAsync(found => request.Contract == null || found.Number == request.Contract, cancellationToken) ?? throw new NotFoundException();
        var inRoom = current.Actor!.Role.Has(Right.UseRoom);
        var versions = contract.Versions.Where(version => version.Phase != VersionPhase.Abandoned)
            .Select(version => version.AsShown(inRoom)).OfType<ContractVersion>().ToList();
        var version = versions.LastOrDefault(version => request.Version is null || version.Number == request.Version) ?? throw new NotFoundException();
        var known = (await communes.FindAsync([.. version.Terms.Territory.Communes], cancellationToken)).ToDictionary(commune => commune.Code);
        var departments = await communes.DepartmentsAsync(cancellationToken);
        var amendments = versions.Where(other => other.Kind == VersionKind.Amendment && other.Number <= version.Number);
        return new ContractDocument(
            today, cpts.Name, cpts.Reference, cpts.LegalStructure, departments.Single(department => department.Code == cpts.Department),
            await data.ProjectValidatedOnAsync(request.CaseId, today, cancellationToken), contract.Reference, version, contract.SignedOn)
        {
            SignedByCptsOn = contract.SignedByCptsOn,
            Number = contract.Number,
            Amendment = version.Kind == VersionKind.Amendment ? amendments.Count() : 0,
            Before = contract.Versions.LastOrDefault(other => other.EffectiveOn is not null && other.Number < version.Number)?.Terms,
            Communes = [.. version.Terms.Territory.Communes.Select(known.GetValueOrDefault).OfType<CommuneItem>()],
            Members = [.. cpts.Members.Where(member => member.IsPresentOn(version.LastSignature() ?? today)).OrderBy(member => member.Name, StringComparer.InvariantCulture)],
            Milestones = MissionCalendar.For(contract.SignedByCptsOn ?? today, MissionCalendar.DefaultTemplateAvailability),
            Statement = StatementOf(contract.FactsAsAgreed(version, today)),
            Versions = [.. versions.Select(other => other.Number)],
        };
    }

    private FundingStatement? StatementOf(ContractFacts facts) =>
        ContractFactsCheck.Broken(ContractFactsDraft.Of(facts), engine.Grids).Count == 0 ? engine.Compute(facts) : null;
}
