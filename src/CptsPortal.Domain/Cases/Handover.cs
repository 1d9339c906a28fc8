using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Cases;

/// <summary>A case worker's cases go to a colleague: the rules, the same before the act and in it.</summary>
public static class Handover
{
    /// <summary>The rules that the choice of a colleague breaks, whatever the cases.</summary>
    /// <param name="from">Who is in charge.</param>
    /// <param name="to">Who shall be; null when nobody was chosen.</param>
    public static IReadOnlyList<BrokenRule> Broken(Colleague from, Colleague? to)
    {
        ArgumentNullException.ThrowIfNull(from);
        var holding = new Holding();
        holding.Rule(
            to is { IsActive: true } && to.Person.UserId != from.Person.UserId && from.IsOfSameInstitution(to), CaseRule.HandoverToColleague, "to");
        return holding.Broken;
    }

    /// <summary>The rules that one case breaks; none when it can be handed over.</summary>
    /// <param name="from">Who is in charge.</param>
    /// <param name="to">Who shall be.</param>
    /// <param name="stage">Where the case stands.</param>
    /// <param name="department">Code of its department.</param>
    /// <param name="referents">Who is in charge of it now.</param>
    public static IReadOnlyList<BrokenRule> BrokenOn(Colleague from, Colleague to, Stage stage, string department, Referents referents)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(referents);
        var holding = new Holding();
        holding.Rule(stage != Stage.Closed, CaseRule.CaseOpen);
        holding.Rule(referents.Include(from.Person.UserId), CaseRule.HandoverByReferent);
        holding.Rule(to.Person.Scope.Departments.Contains(department, StringComparer.Ordinal), CaseRule.HandoverDepartmentFollowed, "", department);
        return holding.Broken;
    }
}
