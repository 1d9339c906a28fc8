namespace CptsPortal.Domain.Payments;

/// <summary>The lines of one contract that the fund took out together to be paid; each line is in one order.</summary>
public sealed class PaymentOrder
{
    private PaymentOrder()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Number of the order; the same for every contract that one export covered.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Last due date that it takes.</summary>
    public DateOnly UpTo { get; private set; }

    /// <summary>Day on which it was made.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>How often it was exported: from the second time on, the export says that it is a copy.</summary>
    public int Exports { get; private set; }

    internal static PaymentOrder Of(string number, DateOnly upTo, DateOnly today) => new() { Number = number, UpTo = upTo, MadeOn = today };

    internal int Export() => ++Exports;
}
