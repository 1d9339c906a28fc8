using CptsPortal.Application.Accounts;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;

namespace CptsPortal.Web.Pages.Administration.Users;

/// <summary>The form of an account exactly as typed.</summary>
public sealed class AccountFields
{
    /// <summary>First name and name.</summary>
    public string? Name { get; set; }

    /// <summary>Professional address.</summary>
    public string? Email { get; set; }

    /// <summary>Role.</summary>
    public Role? Role { get; set; }

    /// <summary>Name of the agency, fund or CPTS.</summary>
    public string? Organisation { get; set; }

    /// <summary>Whether an auditor reads every case.</summary>
    public bool Nation { get; set; }

    /// <summary>Codes of departments.</summary>
    public List<string> Departments { get; set; } = [];

    /// <summary>Reference of the case of a leader.</summary>
    public string? CaseReference { get; set; }

    internal AccountForm ToForm() => new(Name ?? "", Email ?? "", Role, Organisation, Nation, Departments, CaseReference);

    internal static AccountFields Of(AccountSheet sheet) => new()
    {
        Name = sheet.Account.Name,
        Email = sheet.Account.Email,
        Role = sheet.Account.Role,
        Organisation = sheet.Account.Organisation,
        Nation = sheet.Account.Scope.Nation,
        Departments = [.. sheet.Account.Scope.Departments],
        CaseReference = sheet.CaseReference,
    };
}

/// <summary>What the partial of the fields shows.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Departments">Departments to choose from.</param>
public sealed record AccountFieldsView(AccountFields Form, IReadOnlyList<DepartmentItem> Departments);
