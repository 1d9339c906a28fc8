namespace CptsPortal.Law.Funding;

/// <summary>The facts from which the funding of one contract is computed; nothing else enters the computation.</summary>
public sealed record ContractFacts
{
    /// <summary>Day of the last signature; first day of the contract.</summary>
    public required DateOnly SignatureDate { get; init; }

    /// <summary>Inhabitants covered at signature, at least 1.</summary>
    public required int Population { get; init; }

    /// <summary>Members (professionals or structures having joined) at signature.</summary>
    public int Members { get; init; }

    /// <summary>Later changes of population or membership, in any order.</summary>
    public IReadOnlyList<SizeChange> Changes { get; init; } = [];

    /// <summary>Missions, each at most once, in any order.</summary>
    public IReadOnlyList<MissionFacts> Missions { get; init; } = [];

    /// <summary>Attainment rates known so far; a rate that is not given counts as 1 and is estimated.</summary>
    public IReadOnlyList<Attainment> Attainments { get; init; } = [];

    /// <summary>Days on which the ARS identified a serious crisis.</summary>
    public IReadOnlyList<DateOnly> Crises { get; init; } = [];

    /// <summary>Whether Covid-19 crisis actions were carried out in 2021 (R-COVID).</summary>
    public bool CovidActionsIn2021 { get; init; }

    /// <summary>Effective day of termination, no longer a contract day; null when the contract runs its five years.</summary>
    public DateOnly? TerminationDate { get; init; }
}

/// <summary>Population and members from a day on (that day included); null leaves the figure as it was.</summary>
/// <param name="EffectiveDate">First day of the new figures.</param>
/// <param name="Population">Inhabitants covered.</param>
/// <param name="Members">Members having joined.</param>
public sealed record SizeChange(DateOnly EffectiveDate, int? Population, int? Members);

/// <summary>The days of a mission.</summary>
/// <param name="Mission">Which mission.</param>
/// <param name="StartDate">First day it runs.</param>
/// <param name="EndDate">First day it no longer runs; null while it runs.</param>
/// <param name="OrientationStartDate">First day of the orientation device (AccessToCare under ACI-2019 only).</param>
public sealed record MissionFacts(
    Mission Mission, DateOnly StartDate, DateOnly? EndDate = null, DateOnly? OrientationStartDate = null);

/// <summary>The attainment rate of a mission for one contract year (R-RATE).</summary>
/// <param name="Mission">Which mission.</param>
/// <param name="ContractYear">1 to 5.</param>
/// <param name="Rate">0 to 1; rounded to 4 decimals before it multiplies.</param>
public sealed record Attainment(Mission Mission, int ContractYear, decimal Rate);
