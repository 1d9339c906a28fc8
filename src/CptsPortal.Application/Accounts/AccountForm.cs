using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Accounts;

/// <summary>What an administrator types of an account.</summary>
/// <param name="Name">First name and name.</param>
/// <param name="Email">Professional address.</param>
/// <param name="Role">Role.</param>
/// <param name="Organisation">Name of the agency, fund or CPTS.</param>
/// <param name="Nation">Whether an auditor reads every case.</param>
/// <param name="Departments">Codes of departments.</param>
/// <param name="CaseReference">Reference of the case of a leader.</param>
public sealed record AccountForm(
    string Name, string Email, Role? Role, string? Organisation, bool Nation, IReadOnlyList<string> Departments, string? CaseReference);

/// <summary>Finds what the form names, then holds the rules of the details, all at once.</summary>
internal sealed class AccountFormReader(IPortalData data, ICommuneDirectory communes)
{
    /// <exception cref="ValidationException">A rule is broken, or a name leads nowhere.</exception>
    public async Task<AccountDetails> ReadAsync(AccountForm form, CancellationToken cancellation)
    {
        var holding = new Holding();
        holding.Rule(form.Role is not null, AccountRule.RoleGiven, "role");
        var scope = new Scope(form.Nation, form.Departments, await CaseAsync(form, holding, cancellation));
        var details = new AccountDetails(form.Name, form.Email, form.Role ?? Role.Administrator, form.Organisation, scope).ForRole();
        holding.Add([.. details.Broken().Where(broken => holding.Broken.All(told => told.Path != broken.Path))]);
        var known = (await communes.DepartmentsAsync(cancellation)).Select(department => department.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var code in details.Scope.Departments.Where(code => !known.Contains(code)))
            holding.Rule(false, AccountRule.DepartmentKnown, "departments", code);
        Refusal.Unless(holding.Broken);
        return details;
    }

    private async Task<Guid?> CaseAsync(AccountForm form, Holding holding, CancellationToken cancellation)
    {
        if (form.Role != Role.Leader || string.IsNullOrWhiteSpace(form.CaseReference))
            return null;
        var reference = form.CaseReference.Trim();
        var found = await data.Read<Cpts>().Where(cpts => cpts.Reference == reference)
            .Select(cpts => (Guid?)cpts.Id).FirstOrDefaultAsync(cancellation);
        holding.Rule(found is not null, AccountRule.CaseKnown, "caseReference");
        return found;
    }
}
