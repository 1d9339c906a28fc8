using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Territory;
using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>An account: a person, one role, and the cases that the person can know of.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>First name and name, as the journal shows them.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the person is to the portal.</summary>
    public Role Role { get; private set; }

    /// <summary>Name of the agency, fund or CPTS.</summary>
    public string? Organisation { get; private set; }

    /// <summary>Whether the scope is the nation.</summary>
    public bool Nation { get; private set; }

    /// <summary>Departments of the scope.</summary>
    public string[] Departments { get; private set; } = [];

    /// <summary>The one case of a leader.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Whether the account exists for demonstration only.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Whether the account may sign in.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Name, address and organisation as they are searched: accents, case and punctuation ignored.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>What the journal keeps of a change; secrets, stamps and counters never.</summary>
    internal static readonly string[] Journaled =
        [nameof(Name), nameof(Email), nameof(Role), nameof(Organisation), nameof(Nation), nameof(Departments), nameof(CaseId),
         nameof(IsActive), nameof(TwoFactorEnabled)];

    /// <summary>Whether the role asks for a second factor that the account has not; demonstration accounts are exempt.</summary>
    public bool MustEnrol => !IsDemo && !TwoFactorEnabled && Role.NeedsSecondFactor();

    /// <summary>Whether signing in takes the second factor that whoever decides must have; demonstration accounts are exempt.</summary>
    public bool MayDecide => IsDemo || TwoFactorEnabled;

    /// <summary>Takes what an administrator says of the account.</summary>
    public PortalUser Take(AccountDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        (Name, Role, Organisation) = (details.Name, details.Role, details.Organisation);
        (UserName, Email) = (details.Email, details.Email);
        (Nation, Departments, CaseId) = (details.Scope.Nation, [.. details.Scope.Departments], details.Scope.CaseId);
        SearchKey = CommuneNameKey.Of($"{Name} {Email} {Organisation}");
        return this;
    }
}
