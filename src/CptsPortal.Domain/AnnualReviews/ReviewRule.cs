namespace CptsPortal.Domain.AnnualReviews;

/// <summary>The rules of an annual review (30-contract-life 3).</summary>
public enum ReviewRule
{
    /// <summary>A contract year has one review.</summary>
    StartedOnce,

    /// <summary>The act is on a review that is not closed.</summary>
    NotClosed,

    /// <summary>The CPTS writes, and the parties agree, once the review left the room.</summary>
    Opened,

    /// <summary>A review leaves the room once.</summary>
    StillInRoom,

    /// <summary>The mission is reviewed this year.</summary>
    MissionKnown,

    /// <summary>The indicator is followed this year.</summary>
    IndicatorKnown,

    /// <summary>What is typed as a number is one.</summary>
    NumberRead,

    /// <summary>A yes/no indicator is 1 or 0.</summary>
    YesOrNo,

    /// <summary>A value or a rate is agreed on an indicator, not both.</summary>
    ValueOrRate,

    /// <summary>A rate lies between 0 and 1 (R-RATE).</summary>
    RateBetweenZeroAndOne,

    /// <summary>A rate is agreed on a mission only when none of its indicators is left (R-MISSION-RATE).</summary>
    NoIndicatorLeft,

    /// <summary>A reason is given.</summary>
    ReasonGiven,

    /// <summary>A party agrees to the wording it saw: the review changed since.</summary>
    AgreedAsSeen,

    /// <summary>A party agrees once to a wording.</summary>
    AgreedOnce,

    /// <summary>The three parties agree to the present wording before the review is closed; the value is the party.</summary>
    PartyAgreed,

    /// <summary>A review is prepared and closed once its contract year is over; the value is the first day after it.</summary>
    YearOver,

    /// <summary>A counted indicator has a measure; the value is its label (R-MISSION-RATE).</summary>
    MeasureGiven,

    /// <summary>The parties do not differ on an indicator; the value is its label.</summary>
    NoDisagreement,

    /// <summary>A mission without any indicator left has a rate agreed on; the value is the mission.</summary>
    RateAgreed,

    /// <summary>What is opened again was closed.</summary>
    Closed,

    /// <summary>A line that the review decided is paid: reopening carries the difference to a correction line, by choice.</summary>
    PaidLineCarried,
}
