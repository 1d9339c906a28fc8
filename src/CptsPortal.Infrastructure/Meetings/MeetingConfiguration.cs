using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Meetings;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.Property(meeting => meeting.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(meeting => meeting.AuthorName).HasMaxLength(200);
        builder.Property(meeting => meeting.AuthorRole).HasConversion<string>().HasMaxLength(40);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(meeting => meeting.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(meeting => new { meeting.CaseId, meeting.Kind, meeting.On });
    }
}
