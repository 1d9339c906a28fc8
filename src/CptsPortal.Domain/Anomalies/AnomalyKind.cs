namespace CptsPortal.Domain.Anomalies;

/// <summary>What does not hold together on a case; it refuses nothing, and stands until it is mended or justified (00-product 9).</summary>
public enum AnomalyKind
{
    /// <summary>The letter of intent is validated and the case has no commune or no seat.</summary>
    SeatMissing,

    /// <summary>Communes of the case are in another live case; the value is their names.</summary>
    TerritoryShared,

    /// <summary>The stated population is more than 10 % away from the official sum; the values are both.</summary>
    PopulationFar,

    /// <summary>The members practise fewer than two professions once a contract is in sight; the value is how many.</summary>
    FewProfessions,

    /// <summary>Nobody of the ARS nor of the fund is in charge after the first contact.</summary>
    NobodyInCharge,

    /// <summary>Nobody of the ARS is.</summary>
    NobodyOfTheAgency,

    /// <summary>Nobody of the fund is.</summary>
    NobodyOfTheFund,

    /// <summary>The leader has no address: the notices of the portal reach nobody.</summary>
    LeaderUnreachable,

    /// <summary>The health project was validated without the fund's opinion; the value is the day from which it is.</summary>
    ValidatedWithoutAdvice,

    /// <summary>No bilateral meeting prepared a tripartite one; the value is its day (10-lifecycle 5, 2).</summary>
    MeetingUnprepared,

    /// <summary>A signed contract whose four pieces are not all accepted; the value is how many are not (ACI art. 4 and 9.1).</summary>
    FileIncomplete,

    /// <summary>The territory is no longer of the contract's size; the values are the size of the contract, then that of today (R-SIZE).</summary>
    SizeChanged,

    /// <summary>Membership crossed the number that raises the amounts; the values are the members of the contract, of today, and that number (R-MAJ).</summary>
    UpliftCrossed,

    /// <summary>The communes of the contract are not those of the case; the values are how many came and how many went.</summary>
    TerritoryChanged,

    /// <summary>A base mission has not started in time; the values are the mission and its last day (D-09).</summary>
    MissionNotStarted,

    /// <summary>A base mission started late; the values are the mission, its last day and the day of the start (D-09).</summary>
    MissionStartedLate,

    /// <summary>A base mission is not deployed in time; the values are the mission and its last day (D-10).</summary>
    MissionNotDeployed,

    /// <summary>A base mission was deployed late; the values are the mission, its last day and the day of the deployment (D-10).</summary>
    MissionDeployedLate,

    /// <summary>The crisis plan was not written or updated in time; the value is its last day (D-14).</summary>
    CrisisPlanLate,

    /// <summary>The list of members was not confirmed before an anniversary; the value is its last day (D-13).</summary>
    MembersUnconfirmed,

    /// <summary>The review of a contract year is not closed in time: the year has no rates; the values are the year and its last day (D-11).</summary>
    ReviewMissing,

    /// <summary>A mission's rate was agreed without any indicator; the values are the mission and the year.</summary>
    RateWithoutIndicator,

    /// <summary>Indicators were agreed though the CPTS gave no figure; the values are how many and the year.</summary>
    RateWithoutFigure,

    /// <summary>The five years are over and the case is neither renewed nor closed; the value is the first day after them.</summary>
    EndedNotClosed,

    /// <summary>More was paid than the line was worth; the values are the line and the excess.</summary>
    PaidBeyondDue,

    /// <summary>Lines are not paid though their last lawful day is past; the values are how many, what remains and the oldest of these days.</summary>
    PaymentLate,

    /// <summary>The CPTS has not given back lines in time; the values are how many, what remains and the oldest last day.</summary>
    RefundLate,
}
