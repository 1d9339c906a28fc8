using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
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
    IPortalData data, ICommuneDirectory communes, OverlapFinder overlaps, ICurrentActor current, IPortalCalendar calendar) : IRequestHandler<GetLetter, LetterView>
{
    public async Task<LetterView> Handle(GetLetter request, CancellationToken cancellationToken)
    {
        var cpts = await data.Read<Cpts>().Where(row => row.Id == request.CaseId)
            .Select(row => new
            {
                Case = new LetterCase(row.Id, row.Reference, row.Name, row.Department, row.Stage),
                row.SeatCommune,
                row.StatedPopulation,
            })
            .SingleAsync(cancellationToken);
        // Few versions: read together, with the one before, which tells what changed.
        var versions = await data.Read<LetterOfIntent>().Where(row => row.CaseId == request.CaseId).OrderByDescending(row => row.Number)
            .Select(row => new { Letter = row, Version = EF.Property<uint>(row, "Version") }).ToListAsync(cancellationToken);
        var found = versions.Find(row => request.Number is null || row.Letter.Number == request.Number);
        if (request.Number is not null && found is null)
            throw new NotFoundException();
        var before = versions.Find(row => row.Letter.Number == found!.Letter.Number - 1)?.Letter;
        var told = TerritoryReader.ToldBy(found?.Letter)
            ?? new SubmittedTerritory(await CommunesAsync(request.CaseId, cancellationToken), cpts.SeatCommune, cpts.StatedPopulation);
        var territories = await new TerritoryReader(overlaps, communes, current.Actor!.Scope).ReadAsync(request.CaseId, told, before, cancellationToken);
        var department = (await communes.DepartmentsAsync(cancellationToken)).First(item => item.Code == cpts.Case.Department);
        return new LetterView(
            cpts.Case, found?.Letter, found?.Version ?? 0,
            [.. versions.Select(row => new LetterVersion(row.Letter.Number, row.Letter.State, row.Letter.SubmittedOn, row.Letter.DecidedOn))],
            territories.Present, before, territories.Before, department,
            await data.ParametersOfAsync(department.RegionCode, cancellationToken), calendar.Today);
    }

    private async Task<IReadOnlyList<CaseCommune>> CommunesAsync(Guid caseId, CancellationToken cancellation) =>
        await data.Read<Cpts>().Where(cpts => cpts.Id == caseId).SelectMany(cpts => cpts.Communes).ToListAsync(cancellation);
}
