namespace CptsPortal.Law.Funding;

/// <summary>Facts as they were entered, where anything may be missing; <see cref="ContractFactsCheck"/> makes facts of them.</summary>
public sealed record ContractFactsDraft
{
    /// <inheritdoc cref="ContractFacts.SignatureDate"/>
    public DateOnly? SignatureDate { get; init; }

    /// <inheritdoc cref="ContractFacts.Population"/>
    public int? Population { get; init; }

    /// <inheritdoc cref="ContractFacts.Members"/>
    public int? Members { get; init; }

    /// <inheritdoc cref="ContractFacts.Changes"/>
    public IReadOnlyList<SizeChangeDraft> Changes { get; init; } = [];

    /// <inheritdoc cref="ContractFacts.Missions"/>
    public IReadOnlyList<MissionFactsDraft> Missions { get; init; } = [];

    /// <inheritdoc cref="ContractFacts.Attainments"/>
    public IReadOnlyList<AttainmentDraft> Attainments { get; init; } = [];

    /// <inheritdoc cref="ContractFacts.Crises"/>
    public IReadOnlyList<DateOnly?> Crises { get; init; } = [];

    /// <inheritdoc cref="ContractFacts.CovidActionsIn2021"/>
    public bool CovidActionsIn2021 { get; init; }

    /// <inheritdoc cref="ContractFacts.TerminationDate"/>
    public DateOnly? TerminationDate { get; init; }

    /// <summary>The draft that says the same as some facts.</summary>
    public static ContractFactsDraft Of(ContractFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new ContractFactsDraft
        {
            SignatureDate = facts.SignatureDate,
            Population = facts.Population,
            Members = facts.Members,
            Changes = [.. facts.Changes.Select(c => new SizeChangeDraft(c.EffectiveDate, c.Population, c.Members))],
            Missions = [.. facts.Missions.Select(m => new MissionFactsDraft(m.Mission, m.StartDate, m.EndDate, m.OrientationStartDate))],
            Attainments = [.. facts.Attainments.Select(a => new AttainmentDraft(a.Mission, a.ContractYear, a.Rate))],
            Crises = [.. facts.Crises],
            CovidActionsIn2021 = facts.CovidActionsIn2021,
            TerminationDate = facts.TerminationDate,
        };
    }
}

/// <summary>A <see cref="SizeChange"/> as entered.</summary>
/// <param name="EffectiveDate">First day of the new figures.</param>
/// <param name="Population">Inhabitants covered.</param>
/// <param name="Members">Members having joined.</param>
public sealed record SizeChangeDraft(DateOnly? EffectiveDate, int? Population, int? Members);

/// <summary><see cref="MissionFacts"/> as entered.</summary>
/// <param name="Mission">Which mission.</param>
/// <param name="StartDate">First day it runs.</param>
/// <param name="EndDate">First day it no longer runs.</param>
/// <param name="OrientationStartDate">First day of the orientation device.</param>
public sealed record MissionFactsDraft(
    Mission? Mission, DateOnly? StartDate, DateOnly? EndDate = null, DateOnly? OrientationStartDate = null);

/// <summary>An <see cref="Attainment"/> as entered.</summary>
/// <param name="Mission">Which mission.</param>
/// <param name="ContractYear">1 to 5.</param>
/// <param name="Rate">0 to 1.</param>
public sealed record AttainmentDraft(Mission? Mission, int? ContractYear, decimal? Rate);
