namespace CptsPortal.Law.Amounts;

/// <summary>
/// An amount in euros with at most two decimals: what the screen shows is what is added up (P-2).
/// </summary>
/// <remarks>The only way to make cents out of a fraction is <see cref="Rounded"/>.</remarks>
public readonly record struct Euro : IComparable<Euro>
{
    /// <summary>Nothing due.</summary>
    public static readonly Euro Zero;

    private Euro(decimal value) => Value = value;

    /// <summary>The amount in euros; never more than two decimals.</summary>
    public decimal Value { get; }

    /// <summary>True when nothing is due.</summary>
    public bool IsZero => Value == 0m;

    /// <summary>True when the amount is owed the other way round.</summary>
    public bool IsNegative => Value < 0m;

    /// <summary>Rounds to the cent, half away from zero: the one rounding of amounts (P-2).</summary>
    public static Euro Rounded(decimal euros) => new(Math.Round(euros, 2, MidpointRounding.AwayFromZero));

    /// <summary>Takes an amount that is already in whole cents.</summary>
    /// <exception cref="ArgumentException">The amount has more than two decimals.</exception>
    public static Euro Exact(decimal euros) =>
        decimal.Round(euros, 2) == euros
            ? new Euro(euros)
            : throw new ArgumentException("An exact amount has at most two decimals.", nameof(euros));

    /// <summary>Adds two amounts; exact.</summary>
    public static Euro operator +(Euro left, Euro right) => new(left.Value + right.Value);

    /// <summary>Subtracts two amounts; exact.</summary>
    public static Euro operator -(Euro left, Euro right) => new(left.Value - right.Value);

    /// <summary>The same amount owed the other way round.</summary>
    public static Euro operator -(Euro amount) => new(-amount.Value);

    /// <summary>Adds two amounts; exact.</summary>
    public static Euro Add(Euro left, Euro right) => left + right;

    /// <summary>Subtracts two amounts; exact.</summary>
    public static Euro Subtract(Euro left, Euro right) => left - right;

    /// <summary>The same amount owed the other way round.</summary>
    public static Euro Negate(Euro amount) => -amount;

    /// <inheritdoc />
    public int CompareTo(Euro other) => Value.CompareTo(other.Value);

    /// <summary>Orders amounts.</summary>
    public static bool operator <(Euro left, Euro right) => left.Value < right.Value;

    /// <summary>Orders amounts.</summary>
    public static bool operator >(Euro left, Euro right) => left.Value > right.Value;

    /// <summary>Orders amounts.</summary>
    public static bool operator <=(Euro left, Euro right) => left.Value <= right.Value;

    /// <summary>Orders amounts.</summary>
    public static bool operator >=(Euro left, Euro right) => left.Value >= right.Value;

    /// <summary>The invariant notation with two decimals, for logs and tests; screens format in French.</summary>
    public override string ToString() => Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
