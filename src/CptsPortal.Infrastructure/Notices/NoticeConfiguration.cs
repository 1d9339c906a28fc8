using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Notices;

/// <summary>Notices, which are also the outbox of the mail.</summary>
internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.About).HasMaxLength(80);
        builder.Property(notice => notice.ActorName).HasMaxLength(200);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(notice => notice.RecipientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(notice => notice.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(notice => new { notice.RecipientId, notice.At });
        builder.HasIndex(notice => notice.RecipientId).HasFilter("read_at is null").HasDatabaseName("ix_notices_unread");
        builder.HasIndex(notice => notice.At).HasFilter("mailed_at is null").HasDatabaseName("ix_notices_to_mail");
        builder.HasIndex(notice => new { notice.RecipientId, notice.CaseId, notice.About, notice.Due, notice.WarnedOn })
            .HasFilter("warned_on is not null").IsUnique().HasDatabaseName("ix_notices_warned_once");
    }
}
