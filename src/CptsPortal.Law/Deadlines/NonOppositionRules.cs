using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>The rules of the two-month non-opposition clock.</summary>
/// <remarks>
/// L. 1434-12 gives the two months, the two grounds and the tacit validation. It knows no suspension: that comes from the
/// regional specification, whose step 4 suspends the delay until the modified project is received.
/// </remarks>
public static class NonOppositionRules
{
    private const string Code = "CSP art. L. 1434-12";
    private const string Suspending = "Cahier des charges régional PACA, étape 4";

    /// <summary>Two calendar months from receipt to oppose; the last day is included.</summary>
    public static readonly Rule TwoMonths = new("D-05", Code);

    /// <summary>From a request to the receipt of the modified project the delay is suspended: the last day moves by as many days.</summary>
    public static readonly Rule Suspension = new("CLOCK-SUSPENSION", Suspending);

    /// <summary>The delay set by a request: when it is over the file stays suspended, somebody must be told.</summary>
    public static readonly Rule DelaySet = new("D-06", Suspending);

    /// <summary>Without opposition the project is deemed validated from the day after the last day.</summary>
    public static readonly Rule TacitValidation = new("CLOCK-TACIT", Code);

    /// <summary>Nothing happens on a project before its receipt.</summary>
    public static readonly Rule AfterReceipt = new("CLOCK-AFTER-RECEIPT", Code);

    /// <summary>Complements are asked on or before the last day.</summary>
    public static readonly Rule AskedInTime = new("CLOCK-ASKED-IN-TIME", Code);

    /// <summary>A new request needs the previous one closed.</summary>
    public static readonly Rule PreviousClosed = new("CLOCK-PREVIOUS-CLOSED", Suspending);

    /// <summary>The modified project is received on or after the request.</summary>
    public static readonly Rule ReceivedAfterAsked = new("CLOCK-RECEIVED-AFTER-ASKED", Suspending);

    /// <summary>The delay set ends on or after the request.</summary>
    public static readonly Rule DelayAfterAsked = new("CLOCK-DELAY-AFTER-ASKED", Suspending);

    /// <summary>The ARS opposes on or before the last day.</summary>
    public static readonly Rule OpposedInTime = new("CLOCK-OPPOSED-IN-TIME", Code);

    /// <summary>The ARS validates explicitly on or before the last day: afterwards the project already is.</summary>
    public static readonly Rule ValidatedInTime = new("CLOCK-VALIDATED-IN-TIME", Code);

    /// <summary>The holder withdraws a project on or before the last day: afterwards it is validated.</summary>
    public static readonly Rule WithdrawnInTime = new("CLOCK-WITHDRAWN-IN-TIME", Code);

    /// <summary>A clock ends once: opposed, validated or withdrawn.</summary>
    public static readonly Rule OneEnd = new("CLOCK-ONE-END", Code);

    /// <summary>Nothing is asked for or received once the clock has ended.</summary>
    public static readonly Rule NothingAfterEnd = new("CLOCK-NOTHING-AFTER-END", Code);

    /// <summary>[interp.] Weekends and holidays change nothing: the text counts in months, not in working days.</summary>
    public static readonly Interpretation CalendarDays = new("I-CALENDAR-DAYS", TwoMonths);

    /// <summary>[interp.] An opposition counts on the day it is notified to the holder.</summary>
    public static readonly Interpretation OppositionDate = new("I-OPPOSITION-DATE", OpposedInTime);

    /// <summary>Every rule, in the order in which a reader meets them.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        TwoMonths, Suspension, DelaySet, TacitValidation, AfterReceipt, AskedInTime, PreviousClosed,
        ReceivedAfterAsked, DelayAfterAsked, OpposedInTime, ValidatedInTime, WithdrawnInTime, OneEnd,
        NothingAfterEnd,
    ];
}
