using CptsPortal.Infrastructure.Identity;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>The portal's tables.</summary>
internal sealed class PortalDbContext(DbContextOptions<PortalDbContext> options)
    : IdentityUserContext<PortalUser, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Name of the property by which an aggregate knows that somebody else changed it (PostgreSQL's xmin).</summary>
    public const string Version = "Version";

    /// <summary>The keys that protect cookies and forms, shared by every instance.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasPostgresExtension("pg_trgm").ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }
}
