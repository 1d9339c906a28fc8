using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Identity;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>Finds who acts in the story: the person of the demonstration whose scope covers the department, else an invented colleague.</summary>
internal sealed class DemoPeople(IReadOnlyList<PortalUser> accounts)
{
    private readonly Dictionary<string, Guid> _leaders = new(StringComparer.Ordinal);

    /// <summary>Somebody of a role for a case.</summary>
    public Actor Of(Role role, DemoCase cpts, Guid caseId) =>
        role == Role.Leader ? Leader(cpts, caseId) : Agent(role, cpts.Department);

    private Actor Leader(DemoCase cpts, Guid caseId)
    {
        var account = cpts.Name == DemoCases.OfLeader ? accounts.Single(user => user.Role == Role.Leader).Id : Guid.Empty;
        if (account == Guid.Empty && !_leaders.TryGetValue(cpts.Name, out account))
            account = _leaders[cpts.Name] = Guid.CreateVersion7();
        return new Actor(account, cpts.Leader, Role.Leader, new Scope(false, [], caseId));
    }

    private Actor Agent(Role role, string department)
    {
        var account = accounts.First(user => user.Role == role && user.Departments.Contains(department));
        return new Actor(account.Id, account.Name, role, new Scope(false, account.Departments, null));
    }
}
