namespace CptsPortal.Law.Funding;

/// <summary>How long a contract runs (R-YEAR; ACI art. 4).</summary>
public static class ContractTerm
{
    /// <summary>Contract years.</summary>
    public const int Years = ContractCalendar.Years;

    /// <summary>First day that no longer is one of a contract signed on a day, if nothing ends it before.</summary>
    public static DateOnly EndOf(DateOnly signedOn) => Anniversary(signedOn, Years);

    /// <summary>The k-th anniversary; 29 February gives 28 February in common years.</summary>
    public static DateOnly Anniversary(DateOnly signedOn, int k) => ContractCalendar.Anniversary(signedOn, k);

    /// <summary>The first anniversary after a day, which is one of the signature or later.</summary>
    public static DateOnly AnniversaryAfter(DateOnly signedOn, DateOnly day)
    {
        var k = day.Year - signedOn.Year;
        return Anniversary(signedOn, k) > day ? Anniversary(signedOn, k) : Anniversary(signedOn, k + 1);
    }
}
