using CptsPortal.Domain.Cases;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Cases;

/// <summary>Cases: one row each, with their communes and members in tables of their own.</summary>
internal sealed class CptsConfiguration : IEntityTypeConfiguration<Cpts>
{
    public void Configure(EntityTypeBuilder<Cpts> builder)
    {
        builder.ToTable("cases");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(cpts => cpts.Id).ValueGeneratedNever();
        builder.Property(cpts => cpts.Reference).HasMaxLength(20);
        builder.Property(cpts => cpts.Name).HasMaxLength(200);
        builder.Property(cpts => cpts.NameKey).HasMaxLength(200);
        builder.Property(cpts => cpts.Department).HasMaxLength(3);
        builder.Property(cpts => cpts.Stage).HasConversion<string>().HasMaxLength(20);
        builder.Property(cpts => cpts.Origin).HasConversion<string>().HasMaxLength(20);
        builder.Property(cpts => cpts.InstitutionInCharge).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(cpts => cpts.Reference).IsUnique();
        builder.HasIndex(cpts => new { cpts.Department, cpts.Stage });
        builder.HasIndex(cpts => cpts.NameKey).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.ComplexProperty(cpts => cpts.FirstContact, contact =>
        {
            contact.Property(c => c.Channel).HasConversion<string>().HasMaxLength(20);
            contact.Property(c => c.Contacted).HasConversion<string>().HasMaxLength(20);
        });
        builder.Property(cpts => cpts.MembersUpdates).IsJson();
        builder.Property(cpts => cpts.MembersRevision).IsConcurrencyToken();
        builder.ComplexProperty(cpts => cpts.StatedPopulation);
        builder.ComplexProperty(cpts => cpts.Closing);
        builder.ComplexProperty(cpts => cpts.Referents);
        builder.ComplexProperty(cpts => cpts.Leader, contact => contact.ToJson());
        builder.ComplexProperty(cpts => cpts.Coordinator, contact => contact.ToJson());
        builder.ComplexProperty(cpts => cpts.LegalStructure, structure => structure.ToJson());
        builder.OwnsMany(cpts => cpts.Communes, communes =>
        {
            communes.ToTable("case_communes");
            communes.WithOwner().HasForeignKey("CaseId");
            communes.HasKey("CaseId", nameof(CaseCommune.Code));
            communes.Property(commune => commune.Code).HasMaxLength(5);
            communes.HasIndex(commune => commune.Code);
        });
        builder.OwnsMany(cpts => cpts.Members, members =>
        {
            members.ToTable("case_members");
            members.WithOwner().HasForeignKey("CaseId");
            members.HasKey(member => member.Id);
            members.Property(member => member.Id).ValueGeneratedNever();
            members.Property(member => member.Mode).HasConversion<string>().HasMaxLength(20);
        });
        builder.Navigation(cpts => cpts.Communes).HasField("_communes");
        builder.Navigation(cpts => cpts.Members).HasField("_members");
    }
}
