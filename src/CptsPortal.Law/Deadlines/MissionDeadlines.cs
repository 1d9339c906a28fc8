using CptsPortal.Law.Funding;
using static CptsPortal.Law.Deadlines.DeadlineForce;

namespace CptsPortal.Law.Deadlines;

/// <summary>The calendar of base missions and of the crisis plan: D-09, D-10, D-14.</summary>
public static class MissionDeadlines
{
    private const string Calendar = "ACI art. 6 et annexe 2";
    private const string CrisisCalendar = "ACI art. 6 et annexe 2 (avenant 2 art. 3, 3° et art. 6, 2°)";
    private const string CrisisPlan = "ACI art. 5.1.4 (avenant 2 art. 3, 2°)";

    /// <summary>D-14: the crisis plan is written in the mission's first year, its last day included.</summary>
    public static readonly DeadlineDefinition PlanWritten = new(
        "D-14", "Writing", CrisisPlan, Compulsory, Actor.Cpts,
        CaseEvent.MissionStarted, new Period(12, -1), CaseEvent.CrisisPlanWritten)
    {
        MootWhen = [CaseEvent.ContractEnded],
    };

    /// <summary>D-14: the crisis plan is updated in each later year of the mission, its last day included.</summary>
    public static readonly DeadlineDefinition PlanUpdated = new(
        "D-14", "Update", CrisisPlan, Compulsory, Actor.Cpts,
        CaseEvent.MissionAnniversary, new Period(12, -1), CaseEvent.CrisisPlanUpdated)
    {
        MootWhen = [CaseEvent.ContractEnded],
    };

    private static readonly Dictionary<Mission, DeadlineDefinition> Starts = new()
    {
        [Mission.AccessToCare] = StartOf(Mission.AccessToCare, 6, Calendar),
        [Mission.CarePathways] = StartOf(Mission.CarePathways, 12, Calendar),
        [Mission.Prevention] = StartOf(Mission.Prevention, 12, Calendar),
        [Mission.CrisisResponse] = StartOf(Mission.CrisisResponse, 6, CrisisCalendar) with { Source = DueDateSource.MissionCalendar },
    };

    private static readonly Dictionary<Mission, DeadlineDefinition> Deployments = new()
    {
        [Mission.AccessToCare] = DeploymentOf(Mission.AccessToCare, 18, Calendar),
        [Mission.CarePathways] = DeploymentOf(Mission.CarePathways, 24, Calendar),
        [Mission.Prevention] = DeploymentOf(Mission.Prevention, 24, Calendar),
        [Mission.CrisisResponse] = DeploymentOf(Mission.CrisisResponse, 18, CrisisCalendar) with { Source = DueDateSource.MissionCalendar },
    };

    /// <summary>All of them, by code, in the order of the missions.</summary>
    public static readonly IReadOnlyList<DeadlineDefinition> All =
        [.. Starts.Values, .. Deployments.Values, PlanWritten, PlanUpdated];

    /// <summary>D-09: a base mission starts, counted from the CPTS's signature.</summary>
    /// <exception cref="KeyNotFoundException">The mission is optional: the CPTS chooses its calendar.</exception>
    public static DeadlineDefinition Start(Mission mission) => Starts[mission];

    /// <summary>D-10: a base mission is deployed, counted from the CPTS's signature.</summary>
    /// <exception cref="KeyNotFoundException">The mission is optional: the CPTS chooses its calendar.</exception>
    public static DeadlineDefinition Deployment(Mission mission) => Deployments[mission];

    private static DeadlineDefinition StartOf(Mission mission, int months, string basis) => new(
        "D-09", mission.ToString(), basis, Compulsory, Actor.Cpts,
        CaseEvent.ContractSigned, Period.OfMonths(months), CaseEvent.MissionStarted)
    {
        MootWhen = [CaseEvent.ContractEnded],
        Warnings = [Period.OfMonths(2), Period.OfDays(30), Period.OfDays(7)],
    };

    private static DeadlineDefinition DeploymentOf(Mission mission, int months, string basis) => new(
        "D-10", mission.ToString(), basis, Compulsory, Actor.Cpts,
        CaseEvent.ContractSigned, Period.OfMonths(months), CaseEvent.MissionDeployed)
    {
        MootWhen = [CaseEvent.ContractEnded, CaseEvent.MissionStopped],
        Warnings = [Period.OfMonths(3), Period.OfDays(30), Period.OfDays(7)],
    };
}
