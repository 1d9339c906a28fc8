using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.LettersOfIntent;

/// <summary>Letters of intent: one row a version, what they say in documents.</summary>
internal sealed class LetterOfIntentConfiguration : IEntityTypeConfiguration<LetterOfIntent>
{
    public void Configure(EntityTypeBuilder<LetterOfIntent> builder)
    {
        builder.ToTable("letters_of_intent");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.Property(letter => letter.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(letter => letter.Content).IsJson();
        // What guards concurrency tells nothing to a reader of the journal.
        builder.Property(letter => letter.Revisions).IsJson().IsConcurrencyToken();
        builder.Property(letter => letter.Territory).IsJson();
        builder.Property(letter => letter.Corrections).IsJson();
        builder.Property(letter => letter.Assessment).IsJson();
        builder.Property(letter => letter.AgencyOpinion).IsJson();
        builder.Property(letter => letter.FundOpinion).IsJson();
        builder.Property(letter => letter.Consultation).IsJson();
        builder.Property(letter => letter.AgencyDecision).IsJson();
        builder.Property(letter => letter.FundDecision).IsJson();
        builder.Property(letter => letter.Withdrawal).IsJson();
        builder.Ignore(letter => letter.IsUnderWay);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(letter => letter.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(letter => new { letter.CaseId, letter.Number }).IsUnique();
        builder.HasIndex(letter => letter.State);
    }
}
