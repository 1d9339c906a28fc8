using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Web.Tests.Security;

/// <summary>A portal with the cases of the demonstration.</summary>
public sealed class DemoPortal(PostgresServer server) : PortalFactory(server)
{
    /// <summary>A case with a letter, a project under its clock, pieces and a journal.</summary>
    public const string RichCase = "CPTS Trévaresse";

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Portal:Demo", "true");
    }

    /// <summary>Reads from the portal's database.</summary>
    public async Task<T> ReadAsync<T>(Func<IPortalData, Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<IPortalData>());
    }

    /// <summary>The identity of a case.</summary>
    public Task<Guid> CaseAsync(string name) =>
        ReadAsync(data => data.Read<Cpts>().Where(cpts => cpts.Name == name).Select(cpts => cpts.Id).SingleAsync());

    /// <summary>How many acts the journal holds of a case.</summary>
    public Task<int> ActsOfAsync(Guid caseId) => ReadAsync(data => data.Read<JournalEntry>().CountAsync(entry => entry.CaseId == caseId));
}
