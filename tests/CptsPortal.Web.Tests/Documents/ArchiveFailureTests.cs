using CptsPortal.Domain.Documents;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>A document that cannot be made is told, and keeps no other waiting.</summary>
public sealed class ArchiveFailureTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    [Fact]
    public async Task One_document_that_cannot_be_made_keeps_no_other_waiting()
    {
        var wrong = Guid.Empty;
        await portal.SqlAsync($"""
            insert into issued_documents select (jsonb_populate_record(d, jsonb_build_object('id', '{wrong}', 'subject_id', '{wrong}', 'rank', 99))).*
            from issued_documents d where kind = 'Contract' limit 1
            """);

        var told = await Assert.ThrowsAsync<AggregateException>(() => portal.RunJobAsync("documents"));

        Assert.Contains($"{wrong}", Assert.Single(told.InnerExceptions).Message, StringComparison.Ordinal);
        Assert.Equal(10, await portal.ReadAsync(data => data.Read<ArchivedDocument>().CountAsync()));
    }
}
