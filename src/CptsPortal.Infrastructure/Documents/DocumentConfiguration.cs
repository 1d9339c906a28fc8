using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Documents;

/// <summary>What was issued: the migration adds the triggers by which the database refuses to change or delete it, and what is archived.</summary>
internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.ToTable("issued_documents");
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.Property(document => document.Kind).HasConversion<string>().HasMaxLength(40);
        builder.Property(document => document.IssuedBy).HasMaxLength(200);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(document => document.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => new { document.CaseId, document.IssuedOn });
        builder.HasIndex(document => document.IssuedOn);
        builder.HasIndex(document => new { document.SubjectId, document.Kind, document.Number, document.Rank }).IsUnique();
    }
}

internal sealed class ArchivedDocumentConfiguration : IEntityTypeConfiguration<ArchivedDocument>
{
    public void Configure(EntityTypeBuilder<ArchivedDocument> builder)
    {
        builder.ToTable("archived_documents");
        builder.HasKey(document => document.DocumentId);
        builder.Property(document => document.DocumentId).ValueGeneratedNever();
        builder.Property(document => document.Reference).HasMaxLength(100);
        builder.Property(document => document.FileName).HasMaxLength(150);
        builder.Property(document => document.Sha256).HasMaxLength(Fingerprint.Length);
        builder.HasOne<IssuedDocument>().WithOne().HasForeignKey<ArchivedDocument>(document => document.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => document.Sha256);
    }
}

/// <summary>The bytes of an archived document, in a table that only a download reads.</summary>
internal sealed class ArchivedContent
{
    public Guid DocumentId { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class ArchivedContentConfiguration : IEntityTypeConfiguration<ArchivedContent>
{
    public void Configure(EntityTypeBuilder<ArchivedContent> builder)
    {
        builder.ToTable("archived_contents");
        builder.HasKey(content => content.DocumentId);
        builder.Property(content => content.DocumentId).ValueGeneratedNever();
        builder.HasOne<ArchivedDocument>().WithOne().HasForeignKey<ArchivedContent>(content => content.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The page of an issued document that waits to be printed; gone once it is archived.</summary>
internal sealed class WaitingPage
{
    public Guid DocumentId { get; init; }

    public required string Html { get; init; }

    public required string Reference { get; init; }

    public required string FileName { get; init; }
}

internal sealed class WaitingPageConfiguration : IEntityTypeConfiguration<WaitingPage>
{
    public void Configure(EntityTypeBuilder<WaitingPage> builder)
    {
        builder.ToTable("waiting_pages");
        builder.HasKey(page => page.DocumentId);
        builder.Property(page => page.DocumentId).ValueGeneratedNever();
        builder.HasOne<IssuedDocument>().WithOne().HasForeignKey<WaitingPage>(page => page.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
