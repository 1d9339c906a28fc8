namespace CptsPortal.Domain.Payments;

/// <summary>A payment, a receipt or the reversal of either; never changed and never erased.</summary>
public sealed class PaymentRecord
{
    private PaymentRecord()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Euros, two decimals: above 0 from the fund to the CPTS, below 0 the other way.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Day of the payment, or of the reversal.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The fund's reference; of a reversal, that of what it reverses.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Why more was paid than remained, which makes the payment an anomaly; else null.</summary>
    public string? ExcessReason { get; private set; }

    /// <summary>The record that this one reverses; null for a payment or a receipt.</summary>
    public Guid? ReversedId { get; private set; }

    /// <summary>Why it is reversed; null for a payment or a receipt.</summary>
    public string? ReversalReason { get; private set; }

    internal static PaymentRecord Paid(decimal amount, DateOnly on, string reference, string? excessReason) =>
        new() { Amount = amount, On = on, Reference = reference, ExcessReason = excessReason };

    internal PaymentRecord Reversal(DateOnly on, string reason) =>
        new() { Amount = -Amount, On = on, Reference = Reference, ReversedId = Id, ReversalReason = reason };
}
