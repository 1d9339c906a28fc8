using CptsPortal.Application.Lists;
using CptsPortal.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Lists;

/// <summary>How a person last looked at a list; it goes with the account.</summary>
internal sealed class ListMemory
{
    /// <summary>Account of the person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Name of the list.</summary>
    public string List { get; init; } = "";

    /// <summary>Query of its address.</summary>
    public string Query { get; init; } = "";
}

internal sealed class ListMemoryConfiguration : IEntityTypeConfiguration<ListMemory>
{
    public void Configure(EntityTypeBuilder<ListMemory> builder)
    {
        builder.ToTable("list_memories");
        builder.HasKey(memory => new { memory.PersonId, memory.List });
        builder.Property(memory => memory.List).HasMaxLength(40);
        builder.Property(memory => memory.Query).HasMaxLength(RememberList.LongestQuery);
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(memory => memory.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
