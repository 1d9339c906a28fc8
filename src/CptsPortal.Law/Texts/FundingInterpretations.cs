namespace CptsPortal.Law.Texts;

/// <summary>The decisions of this project about funding where the texts are silent; each is shown to the reader.</summary>
public static class FundingInterpretations
{
    /// <summary>The lower bound of a size is included, 175 000 is still taille 3.</summary>
    public static readonly Interpretation SizeBounds = new("I-SIZE-BOUNDS", FundingRules.Size);

    /// <summary>A grid applies by day to contracts already running.</summary>
    public static readonly Interpretation GridByDay = new("I-GRID-BY-DAY", FundingRules.Grid);

    /// <summary>The day on which a grid enters into force where its text gives none.</summary>
    public static readonly Interpretation GridEffect = new("I-GRID-EFFECT", FundingRules.Grid);

    /// <summary>The uplift leaves Operating and AdditionalOperating alone.</summary>
    public static readonly Interpretation UpliftScope = new("I-UPLIFT-SCOPE", FundingRules.Uplift);

    /// <summary>No yearly advance on a component that the grid in force on the due date no longer has.</summary>
    public static readonly Interpretation EndedComponentAdvance = new("I-ENDED-COMPONENT", FundingRules.UnscheduledCare);

    /// <summary>Operating of a later year is whole even where the first mission starts late in it.</summary>
    public static readonly Interpretation OperatingWholeYear = new("I-OPERATING-WHOLE", FundingRules.DueOperating);

    /// <summary>The variable part runs over the same days as the fixed part.</summary>
    public static readonly Interpretation VariableDays = new("I-VARIABLE-DAYS", FundingRules.DueVariable);

    /// <summary>A rate not yet known counts as 100 %, its lines are estimated.</summary>
    public static readonly Interpretation EstimatedRate = new("I-ESTIMATED-RATE", FundingRules.Rate);

    /// <summary>Operating of year 1, when terminated, accrues at the size at signature.</summary>
    public static readonly Interpretation TerminatedYear1 = new("I-TERM-YEAR-1", FundingRules.TerminationDue);

    /// <summary>Lump sums already triggered are kept at a termination.</summary>
    public static readonly Interpretation LumpSumsKept = new("I-TERM-LUMP-SUMS", FundingRules.TerminationDue);

    /// <summary>A CPTS gives back what was really paid beyond its due: an advance that was due and not paid is not claimed.</summary>
    public static readonly Interpretation SettledOnPaid = new("I-TERM-PAID", FundingRules.TerminationPay);

    /// <summary>Other payments wait from the effective date on, while the settlement is open; not during the notice nor a seizure.</summary>
    public static readonly Interpretation SettlementBlocks = new("I-TERM-BLOCK", FundingRules.TerminationPay);

    /// <summary>A crisis of a department gives its line to the contracts of the cases that this department follows.</summary>
    public static readonly Interpretation CrisisDepartment = new("I-CRISIS-DEPARTMENT", FundingRules.CrisisVariable);

    /// <summary>The 5 years are not shortened by the end of the agreement's current period.</summary>
    public static readonly Interpretation NotShortened = new("I-NOT-SHORTENED", FundingRules.Year);

    /// <summary>Every interpretation about funding.</summary>
    public static readonly IReadOnlyList<Interpretation> All =
    [
        SizeBounds, GridByDay, GridEffect, UpliftScope, EndedComponentAdvance, OperatingWholeYear,
        VariableDays, EstimatedRate, TerminatedYear1, LumpSumsKept, SettledOnPaid, SettlementBlocks, CrisisDepartment, NotShortened,
    ];
}
