using CptsPortal.Domain.Regions;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Regions;

/// <summary>Parameters of the regions whose administrators have set them.</summary>
internal sealed class RegionParametersConfiguration : IEntityTypeConfiguration<RegionParameters>
{
    public void Configure(EntityTypeBuilder<RegionParameters> builder)
    {
        builder.ToTable("region_parameters");
        builder.Property(parameters => parameters.Id).ValueGeneratedNever();
        builder.HasIndex(parameters => parameters.Region).IsUnique();
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(parameters => parameters.Region).HasMaxLength(3);
        builder.Property(parameters => parameters.CommitteeName).HasMaxLength(200);
    }
}
