using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Payments;

/// <summary>Payment ledgers: one row a contract; its lines, their payments and the orders in tables of their own, to be summed.</summary>
internal sealed class PaymentLedgerConfiguration : IEntityTypeConfiguration<PaymentLedger>
{
    private const string LedgerId = "LedgerId";
    private const string LineId = "LineId";

    public void Configure(EntityTypeBuilder<PaymentLedger> builder)
    {
        builder.ToTable("payment_ledgers");
        builder.Property<uint>(PortalDbContext.Version).IsRowVersion();
        builder.Property(ledger => ledger.Id).ValueGeneratedNever();
        // The lines lie in other tables: this is what makes the row itself change. It tells nothing to a reader of the journal.
        builder.Property(ledger => ledger.Acts).IsConcurrencyToken();
        builder.HasOne<Cpts>().WithMany().HasForeignKey(ledger => ledger.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contract>().WithOne().HasForeignKey<PaymentLedger>(ledger => ledger.ContractId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(ledger => ledger.CaseId);
        builder.OwnsMany(ledger => ledger.Lines, Lines);
        builder.Navigation(ledger => ledger.Lines).HasField("_lines");
        builder.OwnsMany(ledger => ledger.Orders, orders =>
        {
            orders.ToTable("payment_orders");
            orders.WithOwner().HasForeignKey(LedgerId);
            orders.HasKey(order => order.Id);
            orders.Property(order => order.Id).ValueGeneratedNever();
            orders.Property(order => order.Number).HasMaxLength(30);
            orders.HasIndex(order => order.Number);
        });
        builder.Navigation(ledger => ledger.Orders).HasField("_orders");
    }

    private static void Lines(OwnedNavigationBuilder<PaymentLedger, LedgerLine> lines)
    {
        lines.ToTable("payment_lines", table => table.HasCheckConstraint("ck_payment_lines_amount", "amount <> 0 and (order_id is null) = (ordered_amount is null)"));
        lines.WithOwner().HasForeignKey(LedgerId);
        lines.HasKey(line => line.Id);
        lines.Property(line => line.Id).ValueGeneratedNever();
        lines.Property(line => line.Rule).HasMaxLength(20);
        lines.Property(line => line.Component).HasConversion<string>().HasMaxLength(30);
        lines.Property(line => line.Mission).HasConversion<string>().HasMaxLength(30);
        lines.Property(line => line.Amount).HasPrecision(12, 2);
        lines.Property(line => line.OrderedAmount).HasPrecision(12, 2);
        lines.HasIndex(
            LedgerId, nameof(LedgerLine.Rule), nameof(LedgerLine.Component), nameof(LedgerLine.Mission), nameof(LedgerLine.ContractYear),
            nameof(LedgerLine.Occurrence), nameof(LedgerLine.Sequence)).IsUnique().AreNullsDistinct(false);
        lines.HasIndex(line => line.OrderId);
        lines.HasIndex(line => line.DueOn);
        lines.OwnsMany(line => line.Records, Records);
        lines.Navigation(line => line.Records).HasField("_records");
    }

    private static void Records(OwnedNavigationBuilder<LedgerLine, PaymentRecord> records)
    {
        records.ToTable("payment_records", table => table.HasCheckConstraint("ck_payment_records_amount", "amount <> 0"));
        records.WithOwner().HasForeignKey(LineId);
        records.HasKey(record => record.Id);
        records.Property(record => record.Id).ValueGeneratedNever();
        records.Property(record => record.Amount).HasPrecision(12, 2);
        // What one sums by month.
        records.HasIndex(record => record.On);
        records.HasIndex(record => record.ReversedId).IsUnique();
    }
}
