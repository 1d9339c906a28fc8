using System.Text.Json.Serialization;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;

namespace CptsPortal.Domain.Contracts;

/// <summary>What the parties agree to: territory, missions, indicators (30-contract-life 1).</summary>
public sealed record ContractTerms
{
    /// <summary>The territory, its inhabitants and members.</summary>
    public required TermsTerritory Territory { get; init; }

    /// <summary>The missions, in the order of the texts.</summary>
    public IReadOnlyList<MissionTerms> Missions { get; init; } = [];

    /// <summary>The indicators, mission by mission.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The terms of a mission, or null.</summary>
    public MissionTerms? Of(Mission mission) => Missions.FirstOrDefault(terms => terms.Mission == mission);

    /// <summary>Whether two terms say the same, part by part.</summary>
    public bool SaysTheSameAs(ContractTerms other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Territory.SaysTheSameAs(other.Territory) && Missions.SequenceEqual(other.Missions)
            && Indicators.Count == other.Indicators.Count && Indicators.All(indicator => other.Indicators.Any(indicator.SaysTheSameAs));
    }

    /// <summary>With a mission added, or in place of itself; the same terms when nothing changes.</summary>
    internal ContractTerms With(MissionTerms mission) => Of(mission.Mission) == mission ? this : this with
    {
        Missions = [.. Missions.Where(other => other.Mission != mission.Mission).Append(mission).OrderBy(other => other.Mission)],
    };

    internal ContractTerms Without(Mission mission) => this with
    {
        Missions = [.. Missions.Where(other => other.Mission != mission)],
        Indicators = [.. Indicators.Where(indicator => indicator.Mission != mission)],
    };

    /// <summary>With an indicator added, or in place of the one of the same identity; the same terms when nothing changes.</summary>
    internal ContractTerms With(Indicator indicator) => Indicators.Any(indicator.SaysTheSameAs) ? this : this with
    {
        Indicators = Indicators.Any(other => other.Id == indicator.Id)
            ? [.. Indicators.Select(other => other.Id == indicator.Id ? indicator : other)]
            : [.. Indicators.Append(indicator).OrderBy(other => other.Mission)],
    };

    internal ContractTerms Without(Guid indicator) => this with { Indicators = [.. Indicators.Where(other => other.Id != indicator)] };
}

/// <summary>The territory of a contract, as it was when the terms were written.</summary>
/// <param name="Communes">INSEE codes of its communes, in their order.</param>
/// <param name="OfficialPopulation">Sum of their inhabitants in the official list.</param>
/// <param name="Stated">Inhabitants agreed in place of that sum, if any.</param>
/// <param name="Source">Where that number comes from.</param>
/// <param name="Members">Members having joined.</param>
/// <param name="OrientationFrom">First day of the orientation device of unscheduled care, if agreed (R-COMP).</param>
public sealed record TermsTerritory(
    IReadOnlyList<string> Communes, int OfficialPopulation, int? Stated, string? Source, int Members, DateOnly? OrientationFrom)
{
    /// <summary>Whether two territories say the same.</summary>
    public bool SaysTheSameAs(TermsTerritory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Communes = other.Communes } == other && Communes.SequenceEqual(other.Communes);
    }

    /// <summary>Inhabitants covered.</summary>
    [JsonIgnore]
    public int Population => Stated ?? OfficialPopulation;

    /// <summary>The size that follows (R-SIZE); null while nobody lives there.</summary>
    [JsonIgnore]
    public CptsSize? Size => Population > 0 ? CptsSizes.ForPopulation(Population) : null;

    /// <summary>Whether another person finds the same number: from the communes, or from the source.</summary>
    [JsonIgnore]
    public bool IsRecomputable => Population > 0 && (Stated is null ? Communes.Count > 0 : !string.IsNullOrWhiteSpace(Source));
}

/// <summary>A mission of the contract.</summary>
/// <param name="Mission">Which one.</param>
/// <param name="Content">What it contains here.</param>
/// <param name="PlannedStart">First day planned; null while not planned, or for a mission that runs already.</param>
/// <param name="AlreadyRunning">« Mission déjà mise en place » at the signature: it starts that day.</param>
/// <param name="StopsOn">First day on which it no longer runs, once an amendment stops it.</param>
public sealed record MissionTerms(Mission Mission, string? Content, DateOnly? PlannedStart, bool AlreadyRunning, DateOnly? StopsOn = null);
