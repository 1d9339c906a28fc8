using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Terminations;

/// <summary>The CPTS seizes the local commission against the termination, which suspends it (ACI art. 11.2 and 12.4).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the seizure; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record SeizeAgainstTermination(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.FollowTermination;
}

internal sealed class SeizeAgainstTerminationHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<SeizeAgainstTermination, Unit>
{
    public async Task<Unit> Handle(SeizeAgainstTermination request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.SeizeCommission(cpts, request.On, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>The institutions confirm their termination after a seizure, or give it up.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Confirmed">Whether they confirm.</param>
/// <param name="On">Day on which their decision is notified; null when none can be read.</param>
/// <param name="Stamp">The act; it says why.</param>
public sealed record AnswerContractTermination(Guid CaseId, bool Confirmed, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.DecideTermination;
}

internal sealed class AnswerContractTerminationHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<AnswerContractTermination, Unit>
{
    public async Task<Unit> Handle(AnswerContractTermination request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(request.Confirmed
            ? contract.ConfirmTermination(cpts, request.On, request.Stamp.Why, calendar.Today)
            : contract.WithdrawTermination(cpts, byCpts: false, request.On, request.Stamp.Why, calendar.Today));
        return Unit.Value;
    }
}

/// <summary>The CPTS gives up its own termination before it takes effect.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day on which it does; null when none can be read.</param>
/// <param name="Stamp">The act; it says why.</param>
public sealed record WithdrawOwnTermination(Guid CaseId, DateOnly? On, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.FollowTermination;
}

internal sealed class WithdrawOwnTerminationHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<WithdrawOwnTermination, Unit>
{
    public async Task<Unit> Handle(WithdrawOwnTermination request, CancellationToken cancellationToken)
    {
        var (cpts, contract) = await data.SignedContractOfAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(contract.WithdrawTermination(cpts, byCpts: true, request.On, request.Stamp.Why, calendar.Today));
        return Unit.Value;
    }
}
