namespace CptsPortal.Law.Funding;

/// <summary>What a sum is paid for (ACI art. 8).</summary>
public enum Component
{
    /// <summary>Fonctionnement.</summary>
    Operating,

    /// <summary>Fonctionnement additionnel, one-off (R-ADDOP).</summary>
    AdditionalOperating,

    /// <summary>Volet fixe of a mission.</summary>
    Fixed,

    /// <summary>Volet variable of a mission.</summary>
    Variable,

    /// <summary>Compensation of professionals for unscheduled care (R-COMP).</summary>
    Compensation,

    /// <summary>Orientation device for unscheduled care (R-COMP).</summary>
    Orientation,

    /// <summary>Lump sum of a serious crisis (R-CRISIS-VAR).</summary>
    CrisisVariable,

    /// <summary>Lump sum for the Covid-19 actions of 2021 (R-COVID).</summary>
    CovidCrisisVariable,
}

/// <summary>Whether the crisis plan is being written or updated (R-CRISIS-YEAR).</summary>
public enum CrisisPlan
{
    /// <summary>The contract year in which the mission starts.</summary>
    Writing,

    /// <summary>Every later contract year.</summary>
    Update,
}
