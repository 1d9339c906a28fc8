using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>Every deadline of the portal as data; a list of what is due is a query over facts and this.</summary>
public static class DeadlineCatalogue
{
    /// <summary>[interp.] D-09, D-10: a late national template moves the start of CrisisResponse, and its deployment only so far that it is not before the start.</summary>
    public static readonly Interpretation CrisisCalendar = new(
        "I-CRISIS-CALENDAR", new Rule("D-10", "ACI art. 6 (avenant 2 art. 3, 3°)"));

    /// <summary>[interp.] D-13: « une fois par an » is before each anniversary of the contract.</summary>
    public static readonly Interpretation YearlyUpdate = new("I-YEARLY-UPDATE", new Rule("D-13", "Contrat type art. 1"));

    /// <summary>[interp.] D-14: the years of the crisis plan's deadlines are those of the mission, counted from its start.</summary>
    public static readonly Interpretation CrisisPlanYears = new(
        "I-CRISIS-PLAN-YEARS", new Rule("D-14", "ACI art. 5.1.4 (avenant 2 art. 3, 2°)"));

    /// <summary>[interp.] R-PAY-START: a mission whose planned day passed without a recorded start gives nothing until its start is recorded.</summary>
    public static readonly Interpretation PlannedStart = new("I-PLANNED-START", FundingRules.PayStart);

    /// <summary>Every definition, by code.</summary>
    public static readonly IReadOnlyList<DeadlineDefinition> All =
    [
        .. CreationDeadlines.All.Concat(MissionDeadlines.All).Concat(ContractDeadlines.All).Concat(CommissionDeadlines.All)
            .OrderBy(definition => definition.Code, StringComparer.Ordinal),
    ];

    /// <summary>Every interpretation about deadlines, the starts of missions and terminations.</summary>
    public static readonly IReadOnlyList<Interpretation> Interpretations =
    [
        NonOppositionRules.CalendarDays, NonOppositionRules.OppositionDate, CrisisCalendar, YearlyUpdate, CrisisPlanYears, PlannedStart,
        TerminationRules.ConfirmedDate, TerminationRules.SeizedOnLastDay, TerminationRules.WithdrawnAlone, TerminationRules.LaterReceipt,
    ];

    /// <summary>The definition of a key, such as <c>D-09.Prevention</c>.</summary>
    /// <exception cref="InvalidOperationException">No definition has this key.</exception>
    public static DeadlineDefinition Of(string key) => All.Single(definition => definition.Key == key);
}
