using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;

namespace CptsPortal.TestHost;

/// <summary>People of institutions who have an account.</summary>
public static class Staff
{
    /// <summary>Makes the account of somebody of the Bouches-du-Rhône unless said otherwise, with a second factor unless said otherwise.</summary>
    public static async Task<Actor> HireAsync(
        this PortalServices portal, Role role, string name, string organisation = "ARS", bool secondFactor = true, params string[] departments)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var form = new AccountForm(
            name, $"{Guid.NewGuid():N}@exemple.test", role, organisation, Nation: false, departments.Length == 0 ? ["13"] : departments, null);
        var id = await portal.SendAsync(People.Of(Role.Administrator), new CreateAccount(form, ActStamp.New()));
        if (secondFactor)
            await portal.SqlAsync($"update users set two_factor_enabled = true where id = '{id}'");
        return await portal.PersonAsync(id);
    }
}
