using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Contracts;

/// <summary>Contracts: a row each; the request, the versions and the facts of the missions are documents (docs/decisions/0010).</summary>
internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("contracts", table => table.HasCheckConstraint("ck_contracts_term", "(signed_on is null) = (ends_on is null) and signed_on < ends_on"));
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(contract => contract.Id).ValueGeneratedNever();
        builder.Property(contract => contract.Reference).HasMaxLength(30);
        builder.Property(contract => contract.Joining).IsJson();
        builder.Property(contract => contract.Versions).IsJson();
        // What the versions say already is told once to a reader of the journal.
        builder.Property(contract => contract.ProposedOn).IsConcurrencyToken();
        builder.Property(contract => contract.Agreed).IsJson().IsConcurrencyToken();
        builder.Property(contract => contract.Life).IsJson();
        builder.Property(contract => contract.CrisisPlan).IsJson();
        builder.Property(contract => contract.Refusal).IsJson();
        builder.Property(contract => contract.Terminations).IsJson();
        builder.Ignore(contract => contract.OpenVersion);
        builder.Ignore(contract => contract.Amendments);
        builder.Ignore(contract => contract.Termination);
        builder.Ignore(contract => contract.SeizureEndsOn);
        builder.HasOne<Cpts>().WithMany().HasForeignKey(contract => contract.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contract => new { contract.CaseId, contract.Number }).IsUnique();
        builder.HasIndex(contract => contract.Reference).IsUnique();
        builder.HasIndex(contract => contract.EndsOn);
    }
}
