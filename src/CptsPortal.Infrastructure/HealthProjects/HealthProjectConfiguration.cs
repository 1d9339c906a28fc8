using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.HealthProjects;

/// <summary>Health projects: a row a version; what they say and what the institutions find are documents.</summary>
internal sealed class HealthProjectConfiguration : IEntityTypeConfiguration<HealthProject>
{
    public void Configure(EntityTypeBuilder<HealthProject> builder)
    {
        builder.ToTable("health_projects");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(project => project.Id).ValueGeneratedNever();
        builder.Property(project => project.Content).IsJson();
        // What guards concurrency tells nothing to a reader of the journal.
        builder.Property(project => project.Revisions).IsJson().IsConcurrencyToken();
        builder.Property(project => project.Communes).IsJson();
        builder.Property(project => project.Assessment).IsJson();
        builder.Property(project => project.Complements).IsJson();
        builder.Property(project => project.Advice).IsJson();
        builder.Property(project => project.Opposition).IsJson();
        builder.Ignore(project => project.Facts);
        builder.Ignore(project => project.Awaited);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(project => project.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(project => new { project.CaseId, project.Number }).IsUnique();
        // What the nightly reading of the clocks looks at.
        builder.HasIndex(project => project.ReceivedOn)
            .HasFilter("received_on is not null and opposition is null and validated_on is null and withdrawn_on is null and deemed_validated_on is null");
    }
}
