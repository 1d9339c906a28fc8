using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Lists;

/// <summary>What people last looked at, in the portal's database.</summary>
internal sealed class ListMemoryStore(PortalDbContext context) : IListMemory
{
    /// <inheritdoc />
    public Task<string?> RecallAsync(Guid personId, string list, CancellationToken cancellation) => context.Set<ListMemory>().AsNoTracking()
        .Where(memory => memory.PersonId == personId && memory.List == list).Select(memory => memory.Query).SingleOrDefaultAsync(cancellation);

    /// <inheritdoc />
    public Task KeepAsync(Guid personId, string list, string? query, CancellationToken cancellation) => query is null
        ? context.Set<ListMemory>().Where(memory => memory.PersonId == personId && memory.List == list).ExecuteDeleteAsync(cancellation)
        : context.Database.ExecuteSqlAsync(
            $"""
             insert into list_memories (person_id, list, query) values ({personId}, {list}, {query})
             on conflict (person_id, list) do update set query = excluded.query
             """,
            cancellation);
}
