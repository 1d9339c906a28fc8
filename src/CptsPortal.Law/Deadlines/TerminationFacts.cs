using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>Who ends a contract.</summary>
public enum TerminatedBy
{
    /// <summary>The CPTS, or the project holder of an early-mission contract.</summary>
    Holder,

    /// <summary>The fund or the ARS; the fund notifies the letter (ACI art. 11.2).</summary>
    Institutions,
}

/// <summary>The delays of a kind of contract.</summary>
/// <param name="Notice">From the letter's receipt to the effect; also the time to seize.</param>
/// <param name="Refund">From the effective date to the last day to give money back.</param>
/// <param name="Rule">The rule that gives them.</param>
public sealed record TerminationTerms(Period Notice, Period Refund, Rule Rule)
{
    /// <summary>The tripartite contract: two months, two months; the local joint commission is seized (ACI art. 11, 12.4).</summary>
    public static readonly TerminationTerms Contract = new(Period.OfMonths(2), Period.OfMonths(2), TerminationRules.Date);
}

/// <summary>The dated facts of a termination.</summary>
/// <param name="By">Who terminates.</param>
/// <param name="LetterReceivedOn">Receipt of the registered letter; the later one where there are two addressees.</param>
public sealed record TerminationFacts(TerminatedBy By, DateOnly LetterReceivedOn)
{
    /// <summary>The CPTS or holder seizes the local joint commission (or the fund's director).</summary>
    public DateOnly? SeizedOn { get; init; }

    /// <summary>The institutions notify that they confirm.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The termination is withdrawn.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    internal TerminationFacts KnownOn(DateOnly day) => this with
    {
        SeizedOn = SeizedOn > day ? null : SeizedOn,
        ConfirmedOn = ConfirmedOn > day ? null : ConfirmedOn,
        WithdrawnOn = WithdrawnOn > day ? null : WithdrawnOn,
    };
}

/// <summary>Where a termination stands on a day.</summary>
public enum TerminationState
{
    /// <summary>The notice runs.</summary>
    Pending,

    /// <summary>A seizure suspends it: it has no effective date.</summary>
    Suspended,

    /// <summary>The contract has ended.</summary>
    Effective,

    /// <summary>Given up: the contract runs on as if never interrupted.</summary>
    Withdrawn,
}

/// <summary>The dates of a termination as read on a day.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="OriginalDate">The end of the notice, whatever came later.</param>
/// <param name="SeizureUntil">Last day, included, to seize; null where nobody may.</param>
/// <param name="EffectiveOn"><c>T</c>, no longer a contract day; null while suspended and once withdrawn.</param>
/// <param name="RefundDueBy">Last day, included, of a refund if one is owed; null without <c>T</c>.</param>
/// <param name="Rule">The rule applied.</param>
public sealed record TerminationReading(
    TerminationState State, DateOnly OriginalDate, DateOnly? SeizureUntil, DateOnly? EffectiveOn, DateOnly? RefundDueBy, Rule Rule);
