using CptsPortal.Domain.Cases;
using CptsPortal.Domain.StartUp;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.StartUp;

internal sealed class AwardConfiguration : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> builder)
    {
        builder.ToTable("start_up_awards", table => table.HasCheckConstraint("ck_start_up_awards_amount", "amount > 0"));
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(award => award.Id).ValueGeneratedNever();
        builder.Property(award => award.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(award => award.Amount).HasPrecision(12, 2);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(award => award.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SupportStructure>().WithMany().HasForeignKey(award => award.StructureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(award => new { award.CaseId, award.AwardedOn });
    }
}

internal sealed class SupportStructureConfiguration : IEntityTypeConfiguration<SupportStructure>
{
    public void Configure(EntityTypeBuilder<SupportStructure> builder)
    {
        builder.ToTable("support_structures");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(structure => structure.Id).ValueGeneratedNever();
        builder.Property(structure => structure.Region).HasMaxLength(3);
        builder.HasIndex(structure => new { structure.Region, structure.Name }).IsUnique();
    }
}

internal sealed class SupportChoiceConfiguration : IEntityTypeConfiguration<SupportChoice>
{
    public void Configure(EntityTypeBuilder<SupportChoice> builder)
    {
        builder.ToTable("support_choices");
        builder.Property(choice => choice.Id).ValueGeneratedNever();
        builder.HasOne<Cpts>().WithMany().HasForeignKey(choice => choice.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SupportStructure>().WithMany().HasForeignKey(choice => choice.StructureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(choice => new { choice.CaseId, choice.ChosenOn });
    }
}

internal sealed class IdentitySheetConfiguration : IEntityTypeConfiguration<IdentitySheet>
{
    public void Configure(EntityTypeBuilder<IdentitySheet> builder)
    {
        builder.ToTable("identity_sheets");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(sheet => sheet.Id).ValueGeneratedNever();
        builder.Property(sheet => sheet.Orientations).IsJson();
        builder.HasOne<Cpts>().WithOne().HasForeignKey<IdentitySheet>(sheet => sheet.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(sheet => sheet.CityKey).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
