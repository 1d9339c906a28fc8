using CptsPortal.Domain.Crises;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Crises;

/// <summary>Serious crises: a few rows a region and year, read whole.</summary>
internal sealed class CrisisConfiguration : IEntityTypeConfiguration<Crisis>
{
    public void Configure(EntityTypeBuilder<Crisis> builder)
    {
        builder.ToTable("crises");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(crisis => crisis.Id).ValueGeneratedNever();
        builder.Property(crisis => crisis.Typology).HasConversion<string>().HasMaxLength(30);
        builder.Property(crisis => crisis.Departments).IsJson();
        builder.Property(crisis => crisis.Withdrawal).IsJson();
        builder.HasIndex(crisis => crisis.IdentifiedOn);
    }
}
