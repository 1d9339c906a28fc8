namespace CptsPortal.Domain.Access;

/// <summary>The power to decide that a colleague gave for some days; it stands on what the colleague may do that day.</summary>
/// <param name="DelegatorId">Account of who gave it.</param>
/// <param name="DelegatorName">Name of who gave it.</param>
/// <param name="Role">Role of who gave it: its rights to decide are those given.</param>
/// <param name="Departments">Codes of the departments for whose cases it holds.</param>
/// <param name="From">First day, included.</param>
/// <param name="Until">Last day, included.</param>
public sealed record Mandate(
    Guid DelegatorId, string DelegatorName, Role Role, IReadOnlyList<string> Departments, DateOnly From, DateOnly Until)
{
    /// <summary>Whether it gives a right on the cases of a department.</summary>
    public bool Gives(Right right, string department) =>
        right.IsDelegable() && Role.Has(right) && Departments.Contains(department, StringComparer.Ordinal);

    /// <summary>Whether an act that legally counts on a day may rest on it.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}

/// <summary>Somebody of an institution, as delegations and handovers look at them.</summary>
/// <param name="Person">Account, name, role and scope.</param>
/// <param name="Organisation">The agency or fund, as it is compared: accents, case and punctuation ignored.</param>
/// <param name="IsActive">Whether the account may sign in.</param>
/// <param name="HasSecondFactor">Whether signing in takes a second factor; demonstration accounts are exempt.</param>
public sealed record Colleague(Actor Person, string Organisation, bool IsActive, bool HasSecondFactor)
{
    /// <summary>Whether two people act for the same agency or fund.</summary>
    public bool IsOfSameInstitution(Colleague other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Person.Role.Institution() is { } institution && institution == other.Person.Role.Institution() && Organisation == other.Organisation;
    }
}
