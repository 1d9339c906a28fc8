using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Regions;

/// <summary>What a region decides for itself; start-up amounts have their own defaults, R-FIR.</summary>
public sealed class RegionParameters
{
    private const string Provence = "93";

    private RegionParameters()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>INSEE code of the region.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Whether a committee gives its opinion on letters of intent before the joint decision.</summary>
    public bool CommitteeConsulted { get; private set; }

    /// <summary>Name of that committee, as letters quote it.</summary>
    public string? CommitteeName { get; private set; }

    /// <summary>The parameters of a region whose administrators have set none (PACA: regional specification, étape 2).</summary>
    public static RegionParameters DefaultsOf(string region) => new()
    {
        Region = region,
        CommitteeConsulted = region == Provence,
        CommitteeName = region == Provence ? "commission de coordination de l’offre de proximité départementale (CCOPD)" : null,
    };

    /// <summary>Sets whether a committee is consulted, and which.</summary>
    public IReadOnlyList<BrokenRule> Consult(bool consulted, string? name)
    {
        var holding = new Holding();
        holding.Rule(!consulted || !string.IsNullOrWhiteSpace(name), RegionRule.CommitteeNamed, "committeeName");
        if (holding.Holds)
            (CommitteeConsulted, CommitteeName) = (consulted, consulted ? name!.Trim() : null);
        return holding.Broken;
    }
}

/// <summary>The rules of a region's parameters.</summary>
public enum RegionRule
{
    /// <summary>A committee that is consulted has a name.</summary>
    CommitteeNamed,
}
