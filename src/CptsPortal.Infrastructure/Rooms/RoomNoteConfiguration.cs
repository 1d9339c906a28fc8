using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Rooms;

internal sealed class RoomNoteConfiguration : IEntityTypeConfiguration<RoomNote>
{
    public void Configure(EntityTypeBuilder<RoomNote> builder)
    {
        builder.ToTable("room_notes");
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.AuthorName).HasMaxLength(200);
        builder.Property(note => note.AuthorRole).HasConversion<string>().HasMaxLength(40);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(note => note.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(note => note.CaseId);
    }
}
