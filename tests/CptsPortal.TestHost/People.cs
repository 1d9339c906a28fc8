using CptsPortal.Domain.Access;

namespace CptsPortal.TestHost;

/// <summary>Somebody of each role, in the Bouches-du-Rhône unless said otherwise.</summary>
public static class People
{
    /// <summary>A person of a role whose scope is some departments.</summary>
    public static Actor Of(Role role, params string[] departments) =>
        new(Guid.CreateVersion7(), role.ToString(), role, new Scope(false, departments.Length == 0 ? ["13"] : departments, null));

    /// <summary>The leader of a case.</summary>
    public static Actor LeaderOf(Guid caseId) =>
        new(Guid.CreateVersion7(), nameof(Role.Leader), Role.Leader, new Scope(false, [], caseId));
}
