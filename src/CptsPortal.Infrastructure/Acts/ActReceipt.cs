using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Acts;

/// <summary>The mark of an act that happened, by the key made with its form; a second sending finds it.</summary>
internal sealed class ActReceipt
{
    /// <summary>Key of the act.</summary>
    public Guid Key { get; init; }

    /// <summary>Account of the actor.</summary>
    public Guid ActorId { get; init; }

    /// <summary>Instant of the act.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What the act gave back, as JSON; null while it is under way.</summary>
    public string? Result { get; set; }
}

internal sealed class ActReceiptConfiguration : IEntityTypeConfiguration<ActReceipt>
{
    public void Configure(EntityTypeBuilder<ActReceipt> builder)
    {
        builder.ToTable("act_receipts");
        builder.HasKey(receipt => receipt.Key);
        builder.Property(receipt => receipt.Key).ValueGeneratedNever();
        builder.Property(receipt => receipt.Result).HasColumnType("jsonb");
        builder.HasIndex(receipt => receipt.At);
    }
}
