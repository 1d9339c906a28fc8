using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>Lets <c>dotnet ef migrations add</c> read the model; it never connects.</summary>
internal sealed class PortalDbContextDesign : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PortalDbContext>().UseNpgsql().UseSnakeCaseNamingConvention().Options);
}
