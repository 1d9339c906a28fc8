using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Delegations;

/// <summary>What somebody who decides gives a colleague: the power to decide on the cases of some departments, for some days.</summary>
public sealed class Delegation
{
    private Delegation()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Account of who gives.</summary>
    public Guid DelegatorId { get; private set; }

    /// <summary>Account of who receives.</summary>
    public Guid DelegateId { get; private set; }

    /// <summary>Role under which it was given: a delegator who loses the role gives nothing any more.</summary>
    public Role Role { get; private set; }

    /// <summary>Codes of the departments.</summary>
    public string[] Departments { get; private set; } = [];

    /// <summary>First day, included.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Day on which it was revoked, at once; null while it is not.</summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>Gives a delegation.</summary>
    /// <param name="delegator">Who gives; the right to do so is asked before.</param>
    /// <param name="to">Who receives; null when nobody was chosen.</param>
    /// <param name="terms">Where and when.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="granted">The delegation, when no rule is broken.</param>
    /// <returns>Every rule broken.</returns>
    public static IReadOnlyList<BrokenRule> Grant(
        Colleague delegator, Colleague? to, DelegationTerms terms, DateOnly today, out Delegation? granted)
    {
        ArgumentNullException.ThrowIfNull(delegator);
        ArgumentNullException.ThrowIfNull(terms);
        var holding = new Holding();
        if (holding.Rule(to is { IsActive: true }, DelegationRule.DelegateGiven, "to")
            && holding.Rule(to!.Person.UserId != delegator.Person.UserId, DelegationRule.ToSomebodyElse, "to")
            && holding.Rule(delegator.IsOfSameInstitution(to), DelegationRule.SameInstitution, "to"))
            holding.Rule(to.HasSecondFactor, DelegationRule.DelegateHasSecondFactor, "to", to.Person.Name);
        holding.Add(terms.Broken(delegator, to, today));
        granted = !holding.Holds ? null : new Delegation
        {
            DelegatorId = delegator.Person.UserId,
            DelegateId = to!.Person.UserId,
            Role = delegator.Person.Role,
            Departments = [.. terms.Departments.Distinct().Order(StringComparer.Ordinal)],
            From = terms.From!.Value,
            Until = terms.Until!.Value,
        };
        return holding.Broken;
    }

    /// <summary>Ends it at once, whether it has begun or not.</summary>
    public IReadOnlyList<BrokenRule> Revoke(DateOnly today)
    {
        var holding = new Holding();
        if (holding.Rule(On(today) is DelegationState.Coming or DelegationState.InForce, DelegationRule.StillToRevoke))
            RevokedOn = today;
        return holding.Broken;
    }

    /// <summary>Where it stands on a day.</summary>
    public DelegationState On(DateOnly today) => RevokedOn is not null ? DelegationState.Revoked
        : today < From ? DelegationState.Coming
        : today > Until ? DelegationState.Over
        : DelegationState.InForce;

    /// <summary>What it gives on a day, as both people are then; null when it gives nothing.</summary>
    /// <param name="delegator">Who gave it.</param>
    /// <param name="to">Who received it.</param>
    /// <param name="today">The portal's day.</param>
    public Mandate? MandateOf(Colleague delegator, Colleague to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delegator);
        ArgumentNullException.ThrowIfNull(to);
        var stands = On(today) == DelegationState.InForce && delegator.IsActive && to.IsActive
            && delegator.Person.Role == Role && delegator.IsOfSameInstitution(to);
        string[] departments = stands
            ? [.. Departments.Intersect(delegator.Person.Scope.Departments).Intersect(to.Person.Scope.Departments)]
            : [];
        return departments.Length == 0 ? null
            : new Mandate(DelegatorId, delegator.Person.Name, Role, departments, From, Until);
    }
}

/// <summary>Where a delegation stands.</summary>
public enum DelegationState
{
    /// <summary>Its first day is to come.</summary>
    Coming,

    /// <summary>It counts.</summary>
    InForce,

    /// <summary>Its last day is past.</summary>
    Over,

    /// <summary>It was revoked.</summary>
    Revoked,
}
