using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>Chooses the support structure of a project among those that its region offers.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="StructureId">The structure.</param>
/// <param name="On">Day of the choice; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record ChooseSupportStructure(Guid CaseId, Guid? StructureId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ChooseSupport;
}

internal sealed class ChooseSupportStructureHandler(IPortalData data, ICommuneDirectory communes, IPortalCalendar calendar)
    : IRequestHandler<ChooseSupportStructure, Unit>
{
    public async Task<Unit> Handle(ChooseSupportStructure request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, version: null, cancellationToken);
        var region = await communes.RegionCodeAsync(cpts.Department, cancellationToken);
        var structure = await data.Read<SupportStructure>()
            .SingleOrDefaultAsync(offered => offered.Id == request.StructureId && offered.Region == region, cancellationToken);
        Refusal.Unless(SupportChoice.Make(cpts, structure, request.On, calendar.Today, out var choice));
        data.Add(choice!);
        return Unit.Value;
    }
}

internal static class StartUpReading
{
    /// <summary>The choice that holds: the latest.</summary>
    public static Task<SupportChoice?> ChoiceOfAsync(this IPortalData data, Guid caseId, CancellationToken cancellation) =>
        data.Read<SupportChoice>().Where(choice => choice.CaseId == caseId)
            .OrderByDescending(choice => choice.ChosenOn).ThenByDescending(choice => choice.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>INSEE code of the region of a department.</summary>
    public static async Task<string?> RegionCodeAsync(this ICommuneDirectory communes, string department, CancellationToken cancellation) =>
        (await communes.DepartmentsAsync(cancellation)).FirstOrDefault(item => item.Code == department)?.RegionCode;
}
