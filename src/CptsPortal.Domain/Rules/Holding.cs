namespace CptsPortal.Domain.Rules;

/// <summary>Gathers every rule that an act breaks, so that all are told at once.</summary>
public sealed class Holding
{
    private readonly List<BrokenRule> _broken = [];

    /// <summary>The rules broken so far, in the order in which they were checked.</summary>
    public IReadOnlyList<BrokenRule> Broken => _broken;

    /// <summary>Whether nothing is broken.</summary>
    public bool Holds => _broken.Count == 0;

    /// <summary>Notes the rule unless it holds; returns whether it does.</summary>
    public bool Rule(bool holds, Enum rule, string path = "", params object[] values)
    {
        if (!holds)
            _broken.Add(new BrokenRule(rule, path, values));
        return holds;
    }

    /// <summary>Notes rules that were checked elsewhere.</summary>
    public void Add(IEnumerable<BrokenRule> broken) => _broken.AddRange(broken);
}
