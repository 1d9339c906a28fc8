using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Cases;

/// <summary>What closing a case at the end of its contracts looks at: each of them, those refused left out.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetOutcomes(Guid CaseId) : IRequest<IReadOnlyList<ContractOutcome>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructCases;
}

internal sealed class GetOutcomesHandler(OutcomeReader reader) : IRequestHandler<GetOutcomes, IReadOnlyList<ContractOutcome>>
{
    public Task<IReadOnlyList<ContractOutcome>> Handle(GetOutcomes request, CancellationToken cancellationToken) => reader.OfAsync(request.CaseId, cancellationToken);
}

/// <summary>Closes a case once its last contract has ended and is settled, and nothing follows.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the closing; null when none can be read.</param>
/// <param name="Reason">Why nothing follows.</param>
/// <param name="Stamp">The act.</param>
public sealed record CloseCase(Guid CaseId, DateOnly? On, string? Reason, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructCases;
}

internal sealed class CloseCaseHandler(IPortalData data, OutcomeReader reader) : IRequestHandler<CloseCase, Unit>
{
    public async Task<Unit> Handle(CloseCase request, CancellationToken cancellationToken)
    {
        var cpts = await data.LoadAsync<Cpts>(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(cpts.Close(request.On, request.Reason, await reader.OfAsync(request.CaseId, cancellationToken), reader.Today));
        return Unit.Value;
    }
}

/// <summary>Reads how the contracts of a case came to their end.</summary>
internal sealed class OutcomeReader(IPortalData data, FundingReader funding)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => funding.Today;

    /// <summary>The contracts of a case, first to last, those refused left out.</summary>
    public async Task<IReadOnlyList<ContractOutcome>> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        var outcomes = new List<ContractOutcome>();
        foreach (var contract in await data.ContractsOf(caseId).Where(contract => contract.Refusal == null).OrderBy(contract => contract.Number).ToListAsync(cancellation))
        {
            var kept = contract.SignedOn is null ? null : await funding.OfAsync(new GetFunding(caseId) { Contract = contract.Number }, cancellation);
            outcomes.Add(new ContractOutcome(contract.Reference, contract.EndOn(Today), kept?.ScheduleOn(Today).IsSettled == true));
        }

        return outcomes;
    }
}
