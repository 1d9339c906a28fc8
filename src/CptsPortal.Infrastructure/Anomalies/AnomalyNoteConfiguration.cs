using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Anomalies;

/// <summary>Justifications of anomalies; a newer one follows, none is changed.</summary>
internal sealed class AnomalyNoteConfiguration : IEntityTypeConfiguration<AnomalyNote>
{
    public void Configure(EntityTypeBuilder<AnomalyNote> builder)
    {
        builder.ToTable("anomaly_notes");
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.Kind).HasConversion<string>().HasMaxLength(40);
        builder.Property(note => note.Fingerprint).HasMaxLength(16);
        builder.Property(note => note.By).HasMaxLength(200);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(note => note.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(note => new { note.CaseId, note.Kind, note.Fingerprint });
    }
}
