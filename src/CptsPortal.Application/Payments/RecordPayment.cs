using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Payments;
using MediatR;

namespace CptsPortal.Application.Payments;

/// <summary>Records a payment to the CPTS or, on a line to recover, a receipt from it; gives back the identity of the record.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Payment">What was paid.</param>
/// <param name="Stamp">The act.</param>
public sealed record RecordPayment(Guid CaseId, TypedPayment Payment, ActStamp Stamp) : IAct<Guid>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.RecordPayments;
}

internal sealed class RecordPaymentHandler(LedgerWriter writer) : IRequestHandler<RecordPayment, Guid>
{
    public async Task<Guid> Handle(RecordPayment request, CancellationToken cancellationToken)
    {
        var (ledger, facts) = await writer.OpenAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(ledger.Pay(request.Payment, facts, writer.Today, out var record));
        await writer.NoteSettlementAsync(request, ledger, facts, cancellationToken);
        return record!.Id;
    }
}

/// <summary>Reverses a payment or a receipt recorded by mistake; both stay.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="RecordId">What is reversed.</param>
/// <param name="On">Day of the reversal; null when none can be read.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stamp">The act.</param>
public sealed record ReversePayment(Guid CaseId, Guid RecordId, DateOnly? On, string? Reason, ActStamp Stamp) : IAct<Unit>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.RecordPayments;
}

internal sealed class ReversePaymentHandler(LedgerWriter writer) : IRequestHandler<ReversePayment, Unit>
{
    public async Task<Unit> Handle(ReversePayment request, CancellationToken cancellationToken)
    {
        var (ledger, facts) = await writer.OpenAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(ledger.Reverse(request.RecordId, request.On, request.Reason, writer.Today));
        await writer.NoteSettlementAsync(request, ledger, facts, cancellationToken);
        return Unit.Value;
    }
}
