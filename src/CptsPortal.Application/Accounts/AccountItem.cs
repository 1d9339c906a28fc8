using CptsPortal.Domain.Access;

namespace CptsPortal.Application.Accounts;

/// <summary>An account as administrators see it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">First name and name.</param>
/// <param name="Email">Address by which the person signs in.</param>
/// <param name="Role">What the person is to the portal.</param>
/// <param name="Organisation">Name of the agency, fund or CPTS.</param>
/// <param name="Scope">The cases that the person can know of.</param>
/// <param name="IsActive">Whether the account may sign in.</param>
/// <param name="IsDemo">Whether the account exists for demonstration only.</param>
/// <param name="HasPassphrase">Whether a passphrase was chosen.</param>
/// <param name="HasSecondFactor">Whether signing in takes a second factor.</param>
/// <param name="LockedUntil">End of the lock-out, if it is not over.</param>
/// <param name="Version">Version, for acts on the account.</param>
public sealed record AccountItem(
    Guid Id, string Name, string Email, Role Role, string? Organisation, Scope Scope, bool IsActive, bool IsDemo,
    bool HasPassphrase, bool HasSecondFactor, DateTimeOffset? LockedUntil, uint Version);

/// <summary>What accounts are looked for.</summary>
/// <param name="Words">Words of the name, address or organisation, accents and case ignored; null for all.</param>
/// <param name="Role">Only this role; null for all.</param>
/// <param name="Active">Only active or only deactivated accounts; null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record AccountSearch(string? Words, Role? Role, bool? Active, int Page)
{
    /// <summary>Accounts a page.</summary>
    public const int PageSize = 25;
}

/// <summary>A page of accounts.</summary>
/// <param name="Items">By name.</param>
/// <param name="Total">Over all pages.</param>
public sealed record AccountPage(IReadOnlyList<AccountItem> Items, int Total);

/// <summary>The second factor of an account.</summary>
/// <param name="Enabled">Whether signing in takes it.</param>
/// <param name="Key">Key to give to an application, in base 32; null when none was drawn, and once the factor is enabled.</param>
/// <param name="RecoveryCodesLeft">Recovery codes not used yet.</param>
public sealed record SecondFactor(bool Enabled, string? Key, int RecoveryCodesLeft);
