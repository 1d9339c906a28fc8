using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CptsPortal.Infrastructure.Persistence;

/// <summary>The last number given in a series, such as the references of a department and year.</summary>
internal sealed class NumberSeries
{
    /// <summary>Name of the series.</summary>
    public required string Series { get; init; }

    /// <summary>Last number given.</summary>
    public int Last { get; init; }
}

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("number_series").HasKey(row => row.Series);
        builder.Property(row => row.Series).HasMaxLength(40);
    }
}
