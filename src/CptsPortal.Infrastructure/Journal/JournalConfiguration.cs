using CptsPortal.Domain.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Journal;

/// <summary>The journal: the migration adds the trigger by which the database refuses update, delete and truncate.</summary>
internal sealed class JournalConfiguration : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("journal");
        builder.Property(entry => entry.Id).UseIdentityAlwaysColumn();
        builder.Property(entry => entry.Act).HasMaxLength(80);
        builder.Property(entry => entry.ActorName).HasMaxLength(200);
        builder.Property(entry => entry.DelegatorName).HasMaxLength(200);
        builder.Property(entry => entry.Role).HasConversion<string>().HasMaxLength(40);
        builder.Property(entry => entry.Address).HasMaxLength(45);
        builder.Property(entry => entry.Hash).HasMaxLength(64);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(64);
        builder.OwnsMany(entry => entry.Changes, changes => changes.ToJson());
        builder.HasIndex(entry => new { entry.CaseId, entry.Id });
        builder.HasIndex(entry => entry.Hash).IsUnique();
    }
}
