using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>The portal's data through the context of the present request.</summary>
internal sealed class PortalData(PortalDbContext context) : IPortalData
{
    /// <inheritdoc />
    public IQueryable<T> Read<T>()
        where T : class => context.Set<T>().AsNoTracking();

    /// <inheritdoc />
    public async Task<T> LoadAsync<T>(Guid id, uint? version, CancellationToken cancellation)
        where T : class
    {
        var found = await context.FindAsync<T>([id], cancellation) ?? throw new NotFoundException();
        var entry = context.Entry(found);
        return version is null || entry.Property<uint>(PortalDbContext.Version).CurrentValue == version
            ? found
            : throw new ChangedMeanwhileException();
    }

    /// <inheritdoc />
    public void Add<T>(T aggregate)
        where T : class => context.Add(aggregate);

    /// <inheritdoc />
    public async Task<int> NextNumberAsync(string series, CancellationToken cancellation) => (await context.Database
        .SqlQuery<int>(
            $"""
             insert into number_series (series, last) values ({series}, 1)
             on conflict (series) do update set last = number_series.last + 1 returning last as "Value"
             """)
        .ToListAsync(cancellation)).Single();
}
