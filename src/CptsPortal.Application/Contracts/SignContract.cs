using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Contracts;

/// <summary>Records signatures; with the last one the contract runs.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Signatures">Those to record now.</param>
/// <param name="Stamp">The act.</param>
public sealed record SignContract(Guid CaseId, IReadOnlyList<TypedSignature> Signatures, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.SignContract;
}

internal sealed class SignContractHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<SignContract, Unit>
{
    public async Task<Unit> Handle(SignContract request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.ContractOfAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        var validatedOn = await data.ProjectValidatedOnAsync(request.CaseId, calendar.Today, cancellationToken);
        var previousEndsOn = (await data.ContractsOf(request.CaseId).Where(other => other.Number < contract.Number).ToListAsync(cancellationToken))
            .Max(other => other.EndOn(calendar.Today));
        Refusal.Unless(contract.Sign(cpts, request.Signatures, validatedOn, previousEndsOn, calendar.Today));
        return Unit.Value;
    }
}
