using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.EarlyMission;

/// <summary>Adhesions to the early-mission contract: a case has one that was not refused, and what is paid or refunded was registered.</summary>
internal sealed class AdhesionConfiguration : IEntityTypeConfiguration<Adhesion>
{
    public void Configure(EntityTypeBuilder<Adhesion> builder)
    {
        builder.ToTable("early_mission_adhesions", table =>
        {
            table.HasCheckConstraint("ck_early_mission_adhesions_decided_once", "registered_on is null or refusal_on is null");
            table.HasCheckConstraint("ck_early_mission_adhesions_amount", "(registered_on is not null) = (amount > 0)");
            table.HasCheckConstraint("ck_early_mission_adhesions_paid", "paid_on is null or registered_on is not null");
            table.HasCheckConstraint("ck_early_mission_adhesions_refunded", "refunded_on is null or paid_on is not null");
        });
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(adhesion => adhesion.Id).ValueGeneratedNever();
        builder.Property(adhesion => adhesion.Missions).IsJson();
        builder.Property(adhesion => adhesion.Pieces).IsJson();
        builder.Property(adhesion => adhesion.Amount).HasPrecision(12, 2);
        builder.ComplexProperty(adhesion => adhesion.Holder, holder => holder.ToJson());
        builder.ComplexProperty(adhesion => adhesion.Refusal);
        builder.ComplexProperty(adhesion => adhesion.Termination, termination => termination.Property(one => one.Ground).HasConversion<string>().HasMaxLength(30));
        builder.HasOne<Cpts>().WithMany().HasForeignKey(adhesion => adhesion.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(adhesion => new { adhesion.CaseId, adhesion.FiledOn });
        builder.HasIndex(adhesion => adhesion.CaseId).HasDatabaseName("ux_early_mission_adhesions_live").HasFilter("refusal_on is null").IsUnique();
    }
}
