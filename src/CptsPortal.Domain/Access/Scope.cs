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
        Nation || CaseId == caseId || Departments.Contains(department, StringComparer.Ordinal);
}

/// <summary>The person who asks or acts.</summary>
/// <param name="UserId">Account.</param>
/// <param name="Name">Name shown in the journal.</param>
/// <param name="Role">What the person is to the portal.</param>
/// <param name="Scope">The cases that the person can know of.</param>
public sealed record Actor(Guid UserId, string Name, Role Role, Scope Scope);
