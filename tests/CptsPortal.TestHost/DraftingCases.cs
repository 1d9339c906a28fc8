using CptsPortal.Domain.Access;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.TestHost;

/// <summary>Cases whose letter of intent is validated, for tests that begin with the project.</summary>
public static class DraftingCases
{
    /// <summary>Opens a case by its page, then sets its stage: letters of intent have tests of their own.</summary>
    public static async Task<Guid> DraftingCaseAsync(this PortalFactory portal)
    {
        using var client = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var opened = await client.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", "CPTS des Calanques"), ("Form.ContactOn", "2024-01-10"), ("Form.ContactPerson", "Une infirmière"));
        var id = Guid.Parse(opened.Headers.Location!.ToString().Split('/')[^1]);
        await portal.SqlAsync($"update cases set stage = 'ProjectDrafting' where id = '{id}'");
        return id;
    }

    /// <summary>Runs a statement on the portal's database.</summary>
    public static async Task SqlAsync(this PortalFactory portal, string statement)
    {
        ArgumentNullException.ThrowIfNull(portal);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.ExecuteSqlRawAsync(statement);
    }
}
