using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Regions;

/// <summary>Sets whether a region consults a committee on letters of intent.</summary>
/// <param name="Region">INSEE code.</param>
/// <param name="Consulted">Whether one is consulted.</param>
/// <param name="CommitteeName">Its name.</param>
/// <param name="Stamp">The act.</param>
public sealed record SetConsultation(string Region, bool Consulted, string? CommitteeName, ActStamp Stamp) : IAct<Unit>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class SetConsultationHandler(IPortalData data, ICommuneDirectory communes) : IRequestHandler<SetConsultation, Unit>
{
    public async Task<Unit> Handle(SetConsultation request, CancellationToken cancellationToken)
    {
        var parameters = await LoadAsync(request, cancellationToken);
        Refusal.Unless(parameters.Consult(request.Consulted, request.CommitteeName));
        return Unit.Value;
    }

    private async Task<RegionParameters> LoadAsync(SetConsultation request, CancellationToken cancellation)
    {
        var set = await data.Read<RegionParameters>().Where(row => row.Region == request.Region)
            .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellation);
        // Who saw the defaults did not see what somebody has set since: no row has version 0.
        if (set is { } id)
            return await data.LoadAsync<RegionParameters>(id, request.Stamp.Version ?? 0, cancellation);
        if ((await communes.DepartmentsAsync(cancellation)).All(item => item.RegionCode != request.Region))
            throw new NotFoundException();
        var defaults = RegionParameters.DefaultsOf(request.Region);
        data.Add(defaults);
        return defaults;
    }
}
