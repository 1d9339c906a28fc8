using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.StartUp;

/// <summary>A certified support structure that a region offers to project holders.</summary>
public sealed class SupportStructure
{
    private SupportStructure()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>INSEE code of the region.</summary>
    public string Region { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it can be chosen; one that no longer can stays where it was.</summary>
    public bool Offered { get; private set; } = true;

    /// <summary>Adds a structure to a region's list.</summary>
    /// <param name="region">INSEE code of the region.</param>
    /// <param name="name">Its name.</param>
    /// <param name="others">Names already listed in the region.</param>
    /// <param name="structure">The structure, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> List(
        string region, string name, IEnumerable<string> others, out SupportStructure? structure)
    {
        var made = new SupportStructure { Region = region };
        var broken = made.Change(name, offered: true, others);
        structure = broken.Count == 0 ? made : null;
        return broken;
    }

    /// <summary>Renames the structure, or says whether it can be chosen.</summary>
    public IReadOnlyList<BrokenRule> Change(string name, bool offered, IEnumerable<string> others)
    {
        var holding = new Holding();
        if (holding.Rule(!string.IsNullOrWhiteSpace(name), StartUpRule.StructureNamed, "name"))
            holding.Rule(!others.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase), StartUpRule.StructureOnce, "name");
        if (holding.Holds)
            (Name, Offered) = (name.Trim(), offered);
        return holding.Broken;
    }
}

/// <summary>The structure that a project holder chose, since a day; the latest choice holds.</summary>
public sealed class SupportChoice
{
    private SupportChoice()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The structure.</summary>
    public Guid StructureId { get; private set; }

    /// <summary>Its name then.</summary>
    public string StructureName { get; private set; } = "";

    /// <summary>Day of the choice.</summary>
    public DateOnly ChosenOn { get; private set; }

    /// <summary>Chooses a structure.</summary>
    /// <param name="cpts">The case; its letter of intent is validated.</param>
    /// <param name="structure">The structure; null when it is not one of the region.</param>
    /// <param name="on">Day of the choice; null when none can be read.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="choice">The choice, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Make(Cpts cpts, SupportStructure? structure, DateOnly? on, DateOnly today, out SupportChoice? choice)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = new Holding();
        holding.Add(cpts.MustBeOpen());
        holding.Rule(cpts.Stage >= Stage.ProjectDrafting, StartUpRule.LetterValidated);
        holding.Rule(structure is { Offered: true }, StartUpRule.StructureOffered, "structure");
        if (holding.Rule(on is not null, StartUpRule.DayGiven, "on"))
            holding.Rule(on <= today, StartUpRule.DayNotInFuture, "on", today);
        choice = holding.Holds
            ? new SupportChoice { CaseId = cpts.Id, StructureId = structure!.Id, StructureName = structure.Name, ChosenOn = on!.Value } : null;
        return holding.Broken;
    }
}
