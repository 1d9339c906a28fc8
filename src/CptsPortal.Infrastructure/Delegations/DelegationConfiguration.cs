using CptsPortal.Domain.Delegations;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Delegations;

/// <summary>Delegations, kept when they are over.</summary>
internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.ToTable("delegations");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(delegation => delegation.Id).ValueGeneratedNever();
        builder.Property(delegation => delegation.Role).HasConversion<string>().HasMaxLength(40);
        builder.HasIndex(delegation => new { delegation.DelegateId, delegation.Until });
        builder.HasIndex(delegation => delegation.DelegatorId);
    }
}
