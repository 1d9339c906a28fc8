using CptsPortal.Domain.Journal;
using CptsPortal.TestHost;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Web.Tests.Security;

/// <summary>A portal with the cases of the demonstration.</summary>
public sealed class DemoPortal(PostgresServer server) : PortalFactory(server)
{
    /// <summary>A case with something in each of its pages.</summary>
    public const string RichCase = KnownCases.Rich;

    /// <inheritdoc />
    protected override bool Demo => true;

    /// <summary>How many acts the journal holds of a case.</summary>
    public Task<int> ActsOfAsync(Guid caseId) =>
        this.ReadAsync(data => data.Read<JournalEntry>().CountAsync(entry => entry.CaseId == caseId));
}
