using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>The simulator's form exactly as typed: anything may be blank or wrong, and nothing typed is lost.</summary>
public sealed class SimulationForm
{
    /// <summary>Years of a contract (R-YEAR), each with its rates.</summary>
    public const int ContractYears = 5;

    /// <summary>Communes that one simulation takes at most: its address stays far below what servers accept.</summary>
    public const int MaximumCommunes = 500;

    /// <summary>Changes, and crises, that one simulation takes at most.</summary>
    public const int MaximumRows = 20;

    /// <summary>Day of the contract's last signature.</summary>
    public string? SignatureDate { get; set; }

    /// <summary>Day on which a termination takes effect; blank when there is none.</summary>
    public string? TerminationDate { get; set; }

    /// <summary>INSEE codes of the communes chosen.</summary>
    public List<string> Communes { get; set; } = [];

    /// <summary>Inhabitants, when typed rather than summed over the communes.</summary>
    public string? Population { get; set; }

    /// <summary>Members at signature.</summary>
    public string? Members { get; set; }

    /// <summary>One row for each mission, in the order of <see cref="Mission"/>.</summary>
    public List<MissionRow> Missions { get; set; } = [];

    /// <summary>Changes of population or members.</summary>
    public List<ChangeRow> Changes { get; set; } = [];

    /// <summary>Days of serious crises.</summary>
    public List<string?> Crises { get; set; } = [];

    /// <summary>Whether Covid-19 actions were carried out in 2021.</summary>
    public bool CovidActionsIn2021 { get; set; }

    /// <summary>Gives the form a row for each mission, one for a change and one for a crisis to fill in, and no more than it takes.</summary>
    public SimulationForm Complete()
    {
        Missions = [.. Enum.GetValues<Mission>().Select(mission => (Missions.ElementAtOrDefault((int)mission) ?? new()).Complete())];
        Changes = [.. Changes.Take(MaximumRows)];
        Crises = [.. Crises.Take(MaximumRows)];
        Communes = [.. Communes.Where(code => !string.IsNullOrWhiteSpace(code)).Select(code => code.Trim()).Distinct(StringComparer.Ordinal)];
        if (Changes.Count == 0)
            Changes.Add(new ChangeRow());
        if (Crises.Count == 0)
            Crises.Add(null);
        return this;
    }
}

/// <summary>What was typed about one mission.</summary>
public sealed class MissionRow
{
    /// <summary>First day it runs.</summary>
    public string? Start { get; set; }

    /// <summary>First day it no longer runs.</summary>
    public string? End { get; set; }

    /// <summary>First day of the orientation device; AccessToCare only.</summary>
    public string? OrientationStart { get; set; }

    /// <summary>Attainment rates in percent, one for each contract year.</summary>
    public List<string?> Rates { get; set; } = [];

    internal MissionRow Complete()
    {
        Rates = [.. Enumerable.Range(0, SimulationForm.ContractYears).Select(year => Rates.ElementAtOrDefault(year))];
        return this;
    }
}

/// <summary>What was typed about one change of population or members.</summary>
public sealed class ChangeRow
{
    /// <summary>First day of the new figures.</summary>
    public string? Date { get; set; }

    /// <summary>Inhabitants from that day on.</summary>
    public string? Population { get; set; }

    /// <summary>Members from that day on.</summary>
    public string? Members { get; set; }
}
