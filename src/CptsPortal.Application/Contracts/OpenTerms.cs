using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;

namespace CptsPortal.Application.Contracts;

/// <summary>Opens the terms in the ARS-CPAM room, with what the case and the texts say already.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Wordings">The French words of the national indicators, by code.</param>
/// <param name="Stamp">The act.</param>
public sealed record OpenTerms(Guid CaseId, IReadOnlyDictionary<string, IndicatorWording> Wordings, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class OpenTermsHandler(IPortalData data, ICommuneDirectory communes, IPortalCalendar calendar) : IRequestHandler<OpenTerms, Unit>
{
    public async Task<Unit> Handle(OpenTerms request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var population = await communes.PopulationOfAsync(cpts, cancellationToken);
        Refusal.Unless(contract.OpenTerms(cpts, population, request.Wordings, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>Writes the territory of the terms: the communes are those of the case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stated">Inhabitants agreed in place of the official sum, or null.</param>
/// <param name="Source">Where that number comes from.</param>
/// <param name="Members">Members having joined; null when no number can be read.</param>
/// <param name="OrientationFrom">First day of the orientation device, or null.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteTermsTerritory(
    Guid CaseId, int? Stated, string? Source, int? Members, DateOnly? OrientationFrom, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.PrepareTerms;
}

internal sealed class WriteTermsTerritoryHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<WriteTermsTerritory, Unit>
{
    public async Task<Unit> Handle(WriteTermsTerritory request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var population = await communes.PopulationOfAsync(cpts, cancellationToken);
        Refusal.Unless(contract.WriteTerritory(cpts, population, request.Stated, request.Source, request.Members ?? -1, request.OrientationFrom));
        return Unit.Value;
    }
}
