using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using MediatR;

namespace CptsPortal.Application.Anomalies;

/// <summary>Says why an anomaly of a case is accepted as it is; once what it says changes, it asks for a new reason.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Fingerprint">The anomaly as one read it; see <see cref="Anomaly.Fingerprint"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stamp">The act.</param>
public sealed record JustifyAnomaly(Guid CaseId, string Fingerprint, string? Reason, ActStamp Stamp) : IAct<Unit>, IOnCase, IRoomAct
{
    /// <inheritdoc />
    public Right Right => Right.JustifyAnomalies;
}

internal sealed class JustifyAnomalyHandler(IPortalData data, ICurrentActor current, AnomalyReader reader) : IRequestHandler<JustifyAnomaly, Unit>
{
    public async Task<Unit> Handle(JustifyAnomaly request, CancellationToken cancellationToken)
    {
        var standing = (await reader.ReadAsync(data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId), cancellationToken))
            .Select(item => item.Anomaly).FirstOrDefault(anomaly => anomaly.Fingerprint == request.Fingerprint);
        Refusal.Unless(AnomalyNote.Take(request.CaseId, standing, request.Reason, current.Actor!.Name, reader.Today, out var noted));
        data.Add(noted!);
        return Unit.Value;
    }
}
