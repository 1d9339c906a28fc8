namespace CptsPortal.Law.Commissions;

/// <summary>The levels of joint commissions (ACI art. 12).</summary>
public enum CommissionLevel
{
    /// <summary>CPN.</summary>
    National,

    /// <summary>CPR, one for each region.</summary>
    Regional,

    /// <summary>CPL, one for each department.</summary>
    Local,

    /// <summary>Commission paritaire territoriale of an overseas department: CPL and CPR in one.</summary>
    Territorial,
}

/// <summary>Those who sit without a vote (ACI art. 12.1.1, 12.2.1, 12.3.1).</summary>
public enum ConsultativeBody
{
    /// <summary>UNOCAM, if it signed the agreement.</summary>
    ComplementaryInsurers,

    /// <summary>The State.</summary>
    State,

    /// <summary>A qualified person in health economics.</summary>
    QualifiedPerson,

    /// <summary>The ARS.</summary>
    HealthAgency,

    /// <summary>The ARS's delegation in the department.</summary>
    HealthAgencyDelegation,

    /// <summary>Regional unions of professionals (URPS), of different professions.</summary>
    RegionalUnions,

    /// <summary>The federation of group practices (FFMPS or regional).</summary>
    GroupPracticeFederation,

    /// <summary>The federation of CPTS (national or regional).</summary>
    CptsFederation,

    /// <summary>France Assos Santé.</summary>
    Patients,
}

/// <summary>A body that sits without a vote, and its seats.</summary>
/// <param name="Body">The body.</param>
/// <param name="Seats">Its number of representatives.</param>
public sealed record ConsultativeSeat(ConsultativeBody Body, int Seats);

/// <summary>What differs from one level to the other.</summary>
public static class CommissionLevels
{
    // Guadeloupe, Martinique, Guyane, La Réunion, Mayotte (ACI art. 12).
    private static readonly string[] Overseas = ["971", "972", "973", "974", "976"];

    private static readonly ConsultativeSeat[] RegionalSeats =
    [
        new(ConsultativeBody.HealthAgency, 1), new(ConsultativeBody.RegionalUnions, 3),
        new(ConsultativeBody.GroupPracticeFederation, 1), new(ConsultativeBody.CptsFederation, 1), new(ConsultativeBody.Patients, 1),
    ];

    /// <summary>The commission that is seized in a department (INSEE code).</summary>
    public static CommissionLevel OfDepartment(string department) =>
        Overseas.Contains(department) ? CommissionLevel.Territorial : CommissionLevel.Local;

    /// <summary>C-MEETINGS: the least number of meetings in a calendar year.</summary>
    public static int MinimumMeetingsPerYear(this CommissionLevel level) => level == CommissionLevel.National ? 2 : 1;

    /// <summary>Those who sit without a vote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a level.</exception>
    public static IReadOnlyList<ConsultativeSeat> Consultative(this CommissionLevel level) => level switch
    {
        CommissionLevel.National =>
        [
            new(ConsultativeBody.ComplementaryInsurers, 1), new(ConsultativeBody.State, 1), new(ConsultativeBody.QualifiedPerson, 1),
            new(ConsultativeBody.GroupPracticeFederation, 1), new(ConsultativeBody.CptsFederation, 1), new(ConsultativeBody.Patients, 1),
        ],
        CommissionLevel.Regional or CommissionLevel.Territorial => RegionalSeats,
        CommissionLevel.Local => [new(ConsultativeBody.HealthAgencyDelegation, 1)],
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
