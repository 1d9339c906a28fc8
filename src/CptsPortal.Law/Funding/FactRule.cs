namespace CptsPortal.Law.Funding;

/// <summary>What the facts of a contract must respect; each is a sentence of the texts or of their logic.</summary>
public enum FactRule
{
    /// <summary>A fact that the computation needs is given.</summary>
    Given,

    /// <summary>Dates lie within 2019 to 2100.</summary>
    DateWithinKnownYears,

    /// <summary>The contract is signed once the agreement is in force (ACI art. 4); the limit is that day.</summary>
    SignedOnceAgreementInForce,

    /// <summary>A territory has at least one inhabitant (R-SIZE).</summary>
    PopulationAtLeastOne,

    /// <summary>Members are counted from zero (R-MAJ).</summary>
    MembersNotNegative,

    /// <summary>A change takes effect on or after the signature; the limit is the signature.</summary>
    ChangeNotBeforeSignature,

    /// <summary>Two changes do not take effect on the same day.</summary>
    OneChangePerDay,

    /// <summary>A mission starts on or after the signature (ACI art. 9.2); the limit is the signature.</summary>
    MissionNotBeforeSignature,

    /// <summary>A mission starts before the contract's five years end; the limit is that end.</summary>
    MissionBeforeContractEnd,

    /// <summary>A mission appears once.</summary>
    MissionOnce,

    /// <summary>A mission starts once a grid finances it (R-GRID); the limit is the next such day, if any.</summary>
    MissionOnceFinanced,

    /// <summary>A mission does not end before it starts; the limit is its start.</summary>
    EndNotBeforeStart,

    /// <summary>Only AccessToCare has an orientation device (R-COMP).</summary>
    OrientationForAccessToCareOnly,

    /// <summary>The orientation device starts on or after its mission (R-COMP); the limit is the mission's start.</summary>
    OrientationNotBeforeMission,

    /// <summary>The orientation device starts while a grid finances it (R-COMP); the limit is the first day without it.</summary>
    OrientationWhileFinanced,

    /// <summary>A rate is between 0 and 1 (R-RATE).</summary>
    RateBetweenZeroAndOne,

    /// <summary>A contract year is between 1 and 5 (R-YEAR).</summary>
    ContractYearBetweenOneAndFive,

    /// <summary>A mission has one rate a contract year (R-RATE).</summary>
    OneRatePerMissionAndYear,

    /// <summary>
    /// A crisis comes once the crisis mission has started (R-CRISIS-VAR); the limit is that start. Without the mission a
    /// crisis is no error: it pays nothing, and a notice says so.
    /// </summary>
    CrisisOnceMissionStarted,

    /// <summary>A termination takes effect after the signature (R-TERM-DATE); the limit is the signature.</summary>
    TerminationAfterSignature,

    /// <summary>A termination takes effect at the latest at the contract's end (R-YEAR); the limit is that end.</summary>
    TerminationNotAfterContractEnd,
}

/// <summary>A fact that breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">Where, such as <c>missions[0].startDate</c>.</param>
/// <param name="Limit">The day that the rule compares with, where it compares with one.</param>
public sealed record BrokenFact(FactRule Rule, string Path, DateOnly? Limit = null);
