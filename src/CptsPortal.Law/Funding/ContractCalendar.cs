namespace CptsPortal.Law.Funding;

/// <summary>The years of a contract, always counted from its signature (R-YEAR; ACI art. 4 and 9).</summary>
internal sealed class ContractCalendar
{
    /// <summary>Years of a contract (ACI art. 4).</summary>
    public const int Years = 5;

    private readonly YearSpan[] _years;

    /// <summary>Calendar of a contract signed on a day, ended on another or at its term.</summary>
    public ContractCalendar(DateOnly signature, DateOnly? termination)
    {
        var term = Anniversary(signature, Years);
        Signature = signature;
        End = termination < term ? termination.Value : term;
        IsTerminated = End < term;
        _years = [.. Spans()];
    }

    public DateOnly Signature { get; }

    /// <summary>First day that is no longer a contract day.</summary>
    public DateOnly End { get; }

    /// <summary>True when the contract ends before its term; a termination at the term is none.</summary>
    public bool IsTerminated { get; }

    /// <summary>The contract years that start before the contract ends.</summary>
    public IReadOnlyList<YearSpan> Spanned => _years;

    /// <summary>The k-th anniversary A(k): 29 February gives 28 February in common years.</summary>
    public static DateOnly Anniversary(DateOnly signature, int k) => signature.AddYears(k);

    /// <summary>The year that contains a day of the contract.</summary>
    public YearSpan Containing(DateOnly day) => Array.Find(_years, year => day < year.Anniversary)!;

    private IEnumerable<YearSpan> Spans()
    {
        for (var k = 1; k <= Years && Anniversary(Signature, k - 1) < End; k++)
        {
            var anniversary = Anniversary(Signature, k);
            yield return new YearSpan(
                k, Anniversary(Signature, k - 1), anniversary, End < anniversary ? End : anniversary);
        }
    }
}

/// <summary>Contract year k: from A(k-1) to A(k), or to the termination.</summary>
/// <param name="Number">k.</param>
/// <param name="Start">A(k-1).</param>
/// <param name="Anniversary">A(k), the first day of the next year.</param>
/// <param name="End">A(k), or the termination when it comes before.</param>
internal sealed record YearSpan(int Number, DateOnly Start, DateOnly Anniversary, DateOnly End)
{
    public int Days { get; } = Anniversary.DayNumber - Start.DayNumber;

    /// <summary>True when the contract ends within the year, before its anniversary.</summary>
    public bool IsCutShort => End < Anniversary;

    /// <summary>Due date of what is settled after the year (R-PAY-BAL, R-PAY-VAR, R-TERM-PAY).</summary>
    public DateOnly Settlement { get; } = End.AddMonths(2);

    public bool Contains(DateOnly day) => Start <= day && day < End;
}
