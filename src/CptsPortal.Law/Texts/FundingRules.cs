namespace CptsPortal.Law.Texts;

/// <summary>The rules of ACI funding, in the order in which a reader meets them.</summary>
public static class FundingRules
{
    /// <summary>P-1: an annual amount accrues by the day.</summary>
    public static readonly Rule ByDay = new("P-1", "ACI art. 8, 9.2 et 11.3");

    /// <summary>P-2: each amount shown is rounded to the cent, totals add rounded lines.</summary>
    public static readonly Rule Recomputable = new("P-2", "ACI art. 8");

    /// <summary>R-SIZE: size by inhabitants covered.</summary>
    public static readonly Rule Size = new("R-SIZE", "ACI art. 7.1");

    /// <summary>R-GRID: dated grids of annual amounts.</summary>
    public static readonly Rule Grid = new("R-GRID", "ACI art. 8 ; avenant 2 art. 4");

    /// <summary>R-MAJ: uplift of the mission amounts of the largest communities.</summary>
    public static readonly Rule Uplift = new("R-MAJ", "avenant 2 art. 4 (ACI art. 8)");

    /// <summary>R-COMP: compensation of professionals and orientation device.</summary>
    public static readonly Rule UnscheduledCare = new("R-COMP", "ACI art. 5.1.1, 7.1 et 8");

    /// <summary>R-CRISIS-YEAR: plan-writing year, then update years.</summary>
    public static readonly Rule CrisisYear = new("R-CRISIS-YEAR", "avenant 2 art. 3 et 4 (ACI art. 5.1.4 et 8)");

    /// <summary>R-YEAR: contract years are counted from the signature.</summary>
    public static readonly Rule Year = new("R-YEAR", "ACI art. 4 et 9");

    /// <summary>R-DUE-OP: Operating due for a contract year.</summary>
    public static readonly Rule DueOperating = new("R-DUE-OP", "ACI art. 7.2 et 9.1");

    /// <summary>R-DUE-FIX: fixed part due for a contract year.</summary>
    public static readonly Rule DueFixed = new("R-DUE-FIX", "ACI art. 7.3.1 et 9.2");

    /// <summary>R-DUE-VAR: variable part due for a contract year.</summary>
    public static readonly Rule DueVariable = new("R-DUE-VAR", "ACI art. 7.3.2 et 9.2");

    /// <summary>R-RATE: attainment rate of a mission for a contract year.</summary>
    public static readonly Rule Rate = new("R-RATE", "ACI art. 7.3.2.2");

    /// <summary>R-CRISIS-VAR: lump sum when a serious crisis occurs.</summary>
    public static readonly Rule CrisisVariable = new("R-CRISIS-VAR", "avenant 2 art. 4, 4° (ACI art. 9.2)");

    /// <summary>R-COVID: lump sum for the Covid-19 actions of 2021.</summary>
    public static readonly Rule Covid = new("R-COVID", "avenant 2 art. 4 (ACI art. 8, dérogation)");

    /// <summary>R-ADDOP: one-off additional operating amount.</summary>
    public static readonly Rule AdditionalOperating = new("R-ADDOP", "avenant 2 art. 4 et 5 (ACI art. 7.2 et 8)");

    /// <summary>R-PAY-OP1: Operating of year 1 at signature.</summary>
    public static readonly Rule PayOperatingYear1 = new("R-PAY-OP1", "ACI art. 9.1");

    /// <summary>R-PAY-ADDOP: payment of the additional operating amount.</summary>
    public static readonly Rule PayAdditionalOperating = new("R-PAY-ADDOP", "avenant 2 art. 4, 3° (ACI art. 9.1)");

    /// <summary>R-PAY-OPADV: Operating advance.</summary>
    public static readonly Rule PayOperatingAdvance = new("R-PAY-OPADV", "ACI art. 9.1");

    /// <summary>R-PAY-START: advance on the fixed part at the mission's start.</summary>
    public static readonly Rule PayStart = new("R-PAY-START", "ACI art. 9.2 et annexe 4");

    /// <summary>R-PAY-ADV: yearly advance on the fixed part.</summary>
    public static readonly Rule PayAdvance = new("R-PAY-ADV", "ACI art. 9.2 et annexe 4");

    /// <summary>R-PAY-BAL: balance of a fixed part or of Operating.</summary>
    public static readonly Rule PayBalance = new("R-PAY-BAL", "ACI art. 9.1 et 9.2");

    /// <summary>R-PAY-VAR: variable part.</summary>
    public static readonly Rule PayVariable = new("R-PAY-VAR", "ACI art. 9.2");

    /// <summary>R-PAY-CRISIS: crisis lump sum.</summary>
    public static readonly Rule PayCrisis = new("R-PAY-CRISIS", "avenant 2 art. 4, 4° (ACI art. 9.2)");

    /// <summary>R-PAY-COVID: Covid-19 lump sum.</summary>
    public static readonly Rule PayCovid = new("R-PAY-COVID", "avenant 2 art. 4 (ACI art. 8, dérogation)");

    /// <summary>R-TERM-DUE: the current year is due by days to the termination.</summary>
    public static readonly Rule TerminationDue = new("R-TERM-DUE", "ACI art. 11.3");

    /// <summary>R-TERM-PAY: settlement of a terminated year, and refund.</summary>
    public static readonly Rule TerminationPay = new("R-TERM-PAY", "ACI art. 11.3");

    /// <summary>Payment rules in the order of the schedule: lines of one day follow it (R-PAY).</summary>
    public static readonly IReadOnlyList<Rule> Payments =
    [
        PayOperatingYear1, PayAdditionalOperating, PayOperatingAdvance, PayStart, PayAdvance,
        PayBalance, PayVariable, PayCrisis, PayCovid,
    ];

    /// <summary>Every rule of funding.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        ByDay, Recomputable, Size, Grid, Uplift, UnscheduledCare, CrisisYear, Year,
        DueOperating, DueFixed, DueVariable, .. IndicatorRules.All, Rate, CrisisVariable, Covid, AdditionalOperating,
        .. Payments, TerminationDue, TerminationPay,
    ];
}
