namespace CptsPortal.Law.Funding;

/// <summary>The shares in which a year's amount is paid.</summary>
public static class PaymentShares
{
    /// <summary>Share of a year's amount that is paid ahead (ACI art. 9.1 and 9.2).</summary>
    public const decimal Advance = 0.75m;
}
