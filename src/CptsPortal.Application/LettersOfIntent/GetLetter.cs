using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Regions;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>A version of the letter of a case, with what one needs to write it, read it and decide on it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Number of the version; null for the last one.</param>
public sealed record GetLetter(Guid CaseId, int? Number = null) : IRequest<LetterView>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class GetLetterHandler(
    IPortalData data, ICommuneDirectory communes, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<GetLetter, LetterView>
{
    public async Task<LetterView> Handle(GetLetter request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(row => row.Id == request.CaseId)
            .Select(row => new
            {
                Case = new LetterCase(row.Id, row.Reference, row.Name, row.Department, row.Stage),
                Communes = row.Communes.ToList(),
                row.SeatCommune,
                row.StatedPopulation,
            })
            .SingleAsync(cancellationToken);
        var versions = await data.Read<LetterOfIntent>().Where(row => row.CaseId == request.CaseId)
            .OrderByDescending(row => row.Number)
            .Select(row => new LetterVersion(row.Number, row.State, row.SubmittedOn, row.DecidedOn)).ToListAsync(cancellationToken);
        var number = request.Number ?? versions.FirstOrDefault()?.Number;
        var found = await data.Read<LetterOfIntent>().Where(row => row.CaseId == request.CaseId && row.Number == number)
            .Select(row => new { Letter = row, Version = EF.Property<uint>(row, "Version") }).FirstOrDefaultAsync(cancellationToken);
        if (request.Number is not null && found is null)
            throw new NotFoundException();
        var written = found?.Letter.State is null or LetterState.Draft or LetterState.ToComplete;
        var territory = await TerritoryOfLetter.ReadAsync(
            data, communes, cpts.Case.Id,
            written || found?.Letter.Territory is not { } submitted
                ? new SubmittedTerritory(cpts.Communes, cpts.SeatCommune, cpts.StatedPopulation) : submitted,
            current.Actor!.Scope, cancellationToken);
        var department = (await communes.DepartmentsAsync(cancellationToken)).First(item => item.Code == cpts.Case.Department);
        return new LetterView(
            cpts.Case, found?.Letter, found?.Version ?? 0, versions, territory, department,
            await data.ParametersOfAsync(department.RegionCode, cancellationToken), calendar.Today);
    }
}
