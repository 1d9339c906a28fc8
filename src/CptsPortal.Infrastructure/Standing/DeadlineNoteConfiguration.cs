using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Standing;

/// <summary>Reasons noted on deadlines; a newer one follows, none is changed.</summary>
internal sealed class DeadlineNoteConfiguration : IEntityTypeConfiguration<DeadlineNote>
{
    public void Configure(EntityTypeBuilder<DeadlineNote> builder)
    {
        builder.ToTable("deadline_notes");
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.Key).HasMaxLength(40);
        builder.Property(note => note.By).HasMaxLength(200);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(note => note.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(note => new { note.CaseId, note.Key, note.Start });
    }
}
