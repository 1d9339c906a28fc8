using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Administration.Users;

/// <summary>An account as typed beside the account as somebody else saved it.</summary>
internal static class AccountComparison
{
    public static IEnumerable<ChangedField> Of(AccountFields typed, AccountFields saved)
    {
        yield return new(Label("Name"), typed.Name, saved.Name);
        yield return new(Label("Email"), typed.Email, saved.Email);
        yield return new(Label("Role"), Role(typed), Role(saved));
        yield return new(Label("Organisation"), typed.Organisation, saved.Organisation);
        yield return new(Label("CaseId"), typed.CaseReference, saved.CaseReference);
        yield return new(Label("Departments"), Departments(typed), Departments(saved));
    }

    private static string Label(string field) => AccessTexts.Texts.Get($"Field.PortalUser.{field}");

    private static string? Role(AccountFields fields) => fields.Role is { } role ? AccessTexts.Texts.Of(role) : null;

    private static string? Departments(AccountFields fields) =>
        fields.Nation ? Label("Nation") : fields.Departments.Count == 0 ? null : string.Join(", ", fields.Departments.Order(StringComparer.Ordinal));
}
