namespace CptsPortal.Domain.Access;

/// <summary>The cases that somebody can know of: the nation, some departments, or one CPTS.</summary>
/// <param name="Nation">Every case.</param>
/// <param name="Departments">Codes of the departments whose cases are covered.</param>
/// <param name="CaseId">The one case of a leader.</param>
public sealed record Scope(bool Nation, IReadOnlyList<string> Departments, Guid? CaseId)
{
    /// <summary>No case at all.</summary>
    public static readonly Scope Nothing = new(false, [], null);

    /// <summary>Whether a case is covered; what is not is answered as if it did not exist.</summary>
    public bool Covers(Guid caseId, string department) =>
        CaseId == caseId || CoversDepartment(department);

    /// <summary>Whether every case of a department is covered.</summary>
    public bool CoversDepartment(string department) => Nation || Departments.Contains(department, StringComparer.Ordinal);
}

/// <summary>The person who asks or acts.</summary>
/// <param name="UserId">Account.</param>
/// <param name="Name">Name shown in the journal.</param>
/// <param name="Role">What the person is to the portal.</param>
/// <param name="Scope">The cases that the person can know of.</param>
public sealed record Actor(Guid UserId, string Name, Role Role, Scope Scope)
{
    /// <summary>Powers to decide that colleagues gave the person, in force this day.</summary>
    public IReadOnlyList<Mandate> Mandates { get; init; } = [];

    /// <summary>Whether signing in took a second factor: nobody decides without one, by role or by delegation.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>Whether the person has a right on the cases of a department, by role or by delegation.</summary>
    public bool May(Right right, string department) => Role.Has(right) || MandateFor(right, department) is not null;

    /// <summary>The delegation by which the person has a right on the cases of a department; null when the role has it, or nobody gave it.</summary>
    public Mandate? MandateFor(Right right, string department) =>
        Role.Has(right) ? null : Mandates.FirstOrDefault(mandate => mandate.Gives(right, department));
}
