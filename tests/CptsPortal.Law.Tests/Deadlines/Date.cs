using System.Globalization;

namespace CptsPortal.Law.Tests.Deadlines;

// Lets the rows of a test table carry ISO dates: attributes take no DateOnly.
public readonly record struct Date(DateOnly Value)
{
    public static implicit operator Date(string iso) => new(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static implicit operator DateOnly(Date date) => date.Value;

    public static DateOnly Of(string iso) => (Date)iso;

    public static DateOnly? OfMaybe(string? iso) => iso is null ? null : Of(iso);

    public override string ToString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
