using System.Net.Mail;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Accounts;

/// <summary>What an administrator says of an account.</summary>
/// <param name="Name">First name and name, as the journal shows them.</param>
/// <param name="Email">Professional address, by which the person signs in.</param>
/// <param name="Role">What the person is to the portal.</param>
/// <param name="Organisation">Name of the agency, fund or CPTS.</param>
/// <param name="Scope">The cases that the person can know of.</param>
public sealed record AccountDetails(string Name, string Email, Role Role, string? Organisation, Scope Scope)
{
    private const int LongestEmail = 256;

    /// <summary>The details with only what the role can have: a leader no department, an administrator no case at all.</summary>
    public AccountDetails ForRole() => this with
    {
        Name = Name.Trim(),
        Email = Email.Trim(),
        Organisation = string.IsNullOrWhiteSpace(Organisation) ? null : Organisation.Trim(),
        Scope = Role switch
        {
            Role.Administrator => Scope.Nothing,
            Role.Leader => Scope.Nothing with { CaseId = Scope.CaseId },
            Role.Auditor => Scope.Nation ? Scope.Nothing with { Nation = true } : Departments(),
            _ => Departments(),
        },
    };

    /// <summary>Every rule that the details break by themselves.</summary>
    public IReadOnlyList<BrokenRule> Broken()
    {
        var holding = new Holding();
        holding.Rule(!string.IsNullOrWhiteSpace(Name), AccountRule.NameGiven, "name");
        holding.Rule(IsAddress(Email.Trim()), AccountRule.EmailWellFormed, "email");
        holding.Rule(
            Role is Role.Administrator or Role.Auditor || !string.IsNullOrWhiteSpace(Organisation), AccountRule.OrganisationGiven, "organisation");
        if (Role.Institution() is not null)
            holding.Rule(Scope.Departments.Count > 0, AccountRule.DepartmentGiven, "departments");
        if (Role == Role.Auditor)
            holding.Rule(Scope.Nation || Scope.Departments.Count > 0, AccountRule.AuditScopeGiven, "departments");
        if (Role == Role.Leader)
            holding.Rule(Scope.CaseId is not null, AccountRule.CaseGiven, "caseReference");
        return holding.Broken;
    }

    private Scope Departments() =>
        Scope.Nothing with { Departments = [.. Scope.Departments.Distinct().Order(StringComparer.Ordinal)] };

    private static bool IsAddress(string text) =>
        text.Length <= LongestEmail && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
