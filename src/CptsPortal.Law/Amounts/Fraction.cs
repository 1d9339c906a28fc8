using System.Numerics;

namespace CptsPortal.Law.Amounts;

/// <summary>
/// An exact quotient. A third written as a decimal is already rounded, and a mean that falls on a half would then be
/// rounded to the wrong side: rates stay fractions until the one rounding of R-MISSION-RATE.
/// </summary>
internal readonly record struct Fraction
{
    /// <summary>Digits kept after the point when a decimal is made whole; a decimal has at most 28.</summary>
    private static readonly BigInteger Scale = BigInteger.Pow(10, 28);

    private Fraction(BigInteger numerator, BigInteger denominator) => (Numerator, Denominator) = (numerator, denominator);

    private BigInteger Numerator { get; }

    private BigInteger Denominator { get; }

    /// <summary>A decimal as it is.</summary>
    public static Fraction Of(decimal value) => new(Whole(value), Scale);

    /// <summary>The quotient of two decimals; the divisor is not 0.</summary>
    public static Fraction Of(decimal dividend, decimal divisor) =>
        divisor == 0m ? throw new DivideByZeroException() : new Fraction(Whole(dividend) * Math.Sign(divisor), BigInteger.Abs(Whole(divisor)));

    public static Fraction operator +(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The nearest value between 0 and 1.</summary>
    public Fraction WithinUnit() =>
        Numerator.Sign <= 0 ? Of(0m) : Numerator >= Denominator ? Of(1m) : this;

    /// <summary>Rounds a fraction of 0 or more to some decimals, half away from zero.</summary>
    public decimal Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        return (decimal)((2 * Numerator * scale + Denominator) / (2 * Denominator)) / (decimal)scale;
    }

    private static BigInteger Whole(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0m, 0));
        return digits * BigInteger.Pow(10, 28 - value.Scale);
    }
}
