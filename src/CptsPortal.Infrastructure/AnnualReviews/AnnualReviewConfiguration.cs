using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.AnnualReviews;

/// <summary>Annual reviews: a row a contract and year; what is written, agreed and closed are documents.</summary>
internal sealed class AnnualReviewConfiguration : IEntityTypeConfiguration<AnnualReview>
{
    public void Configure(EntityTypeBuilder<AnnualReview> builder)
    {
        builder.ToTable("annual_reviews", table => table.HasCheckConstraint("ck_annual_reviews_year", "contract_year between 1 and 5"));
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.Property(review => review.Phase).HasConversion<string>().HasMaxLength(20);
        builder.Property(review => review.Missions).IsJson();
        builder.Property(review => review.Indicators).IsJson();
        builder.Property(review => review.Agreements).IsJson();
        builder.Property(review => review.Closings).IsJson();
        builder.Ignore(review => review.Attainments);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(review => review.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithMany().HasForeignKey(review => review.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => review.CaseId);
        builder.HasIndex(review => new { review.ContractId, review.ContractYear }).IsUnique();
    }
}
