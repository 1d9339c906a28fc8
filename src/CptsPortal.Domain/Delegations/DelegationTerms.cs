using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Delegations;

/// <summary>Where and when a delegation holds.</summary>
/// <param name="Departments">Codes of the departments.</param>
/// <param name="From">First day, included; null when none is typed.</param>
/// <param name="Until">Last day, included; null when none is typed.</param>
public sealed record DelegationTerms(IReadOnlyList<string> Departments, DateOnly? From, DateOnly? Until)
{
    /// <summary>The rules that the terms break between two people; with nobody chosen, those of the terms alone.</summary>
    internal IReadOnlyList<BrokenRule> Broken(Colleague delegator, Colleague? to, DateOnly today)
    {
        var holding = new Holding();
        if (holding.Rule(Departments.Count > 0, DelegationRule.DepartmentGiven, "departments"))
        {
            var foreign = Departments.Except(delegator.Person.Scope.Departments).ToList();
            var uncovered = to is null ? [] : Departments.Except(to.Person.Scope.Departments).Except(foreign).ToList();
            holding.Rule(foreign.Count == 0, DelegationRule.OwnDepartments, "departments", string.Join(", ", foreign));
            holding.Rule(uncovered.Count == 0, DelegationRule.DelegateCovers, "departments", string.Join(", ", uncovered));
        }

        holding.Rule(From is not null, DelegationRule.FirstDayGiven, "from");
        holding.Rule(Until is not null, DelegationRule.LastDayGiven, "until");
        if (From is { } from)
            holding.Rule(from >= today, DelegationRule.FirstDayNotPast, "from", today);
        if (From is { } first && Until is { } last && holding.Rule(last >= first, DelegationRule.DaysInOrder, "until"))
            holding.Rule(last <= LatestDay(first), DelegationRule.WithinAYear, "until", LatestDay(first));
        return holding.Broken;
    }

    /// <summary>Last day of the year that begins on a day: the eve of the same date.</summary>
    private static DateOnly LatestDay(DateOnly first) => first.AddYears(1).AddDays(-1);
}
