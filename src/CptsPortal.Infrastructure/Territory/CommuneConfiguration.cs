using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Territory;

internal sealed class CommuneConfiguration : IEntityTypeConfiguration<CommuneRow>
{
    public void Configure(EntityTypeBuilder<CommuneRow> builder)
    {
        builder.ToTable("communes", table =>
        {
            table.HasCheckConstraint("ck_communes_kind", "kind in ('Commune', 'MunicipalDistrict')");
            table.HasCheckConstraint("ck_communes_parent", "(kind = 'MunicipalDistrict') = (parent_code is not null)");
            table.HasCheckConstraint("ck_communes_population", "population >= 0");
        }).HasKey(row => row.Code);
        builder.Property(row => row.Kind).HasConversion<string>();
        builder.HasOne(row => row.Department).WithMany().HasForeignKey(row => row.DepartmentCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.ParentCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.SearchKey).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}

internal sealed class DepartmentConfiguration : IEntityTypeConfiguration<DepartmentRow>
{
    public void Configure(EntityTypeBuilder<DepartmentRow> builder)
    {
        builder.ToTable("departments").HasKey(row => row.Code);
        builder.HasOne(row => row.Region).WithMany().HasForeignKey(row => row.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RegionConfiguration : IEntityTypeConfiguration<RegionRow>
{
    public void Configure(EntityTypeBuilder<RegionRow> builder) => builder.ToTable("regions").HasKey(row => row.Code);
}

internal sealed class EditionConfiguration : IEntityTypeConfiguration<EditionRow>
{
    public void Configure(EntityTypeBuilder<EditionRow> builder) => builder.ToTable("reference_editions").HasKey(row => row.Package);
}
