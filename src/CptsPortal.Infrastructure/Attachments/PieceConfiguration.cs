using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Attachments;

internal sealed class PieceConfiguration : IEntityTypeConfiguration<Piece>
{
    public void Configure(EntityTypeBuilder<Piece> builder)
    {
        builder.ToTable("pieces");
        builder.Property(piece => piece.Id).ValueGeneratedNever();
        builder.Property(piece => piece.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(piece => piece.FileName).HasMaxLength(120);
        builder.Property(piece => piece.FileKind).HasConversion<string>().HasMaxLength(10);
        builder.Property(piece => piece.Sha256).HasMaxLength(64);
        builder.Property(piece => piece.AuthorName).HasMaxLength(200);
        builder.Property(piece => piece.AuthorRole).HasConversion<string>().HasMaxLength(40);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(piece => piece.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(piece => new { piece.CaseId, piece.InRoom });
        // Two people who replace one version at once: the second is refused.
        builder.HasIndex(piece => new { piece.FirstId, piece.Number }).IsUnique();
    }
}

/// <summary>The bytes of a piece, in a table that only a download reads; the database refuses to change them.</summary>
internal sealed class PieceContent
{
    public Guid PieceId { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class PieceContentConfiguration : IEntityTypeConfiguration<PieceContent>
{
    public void Configure(EntityTypeBuilder<PieceContent> builder)
    {
        builder.ToTable("piece_contents");
        builder.HasKey(content => content.PieceId);
        builder.Property(content => content.PieceId).ValueGeneratedNever();
        builder.HasOne<Piece>().WithOne().HasForeignKey<PieceContent>(content => content.PieceId).OnDelete(DeleteBehavior.Cascade);
    }
}
