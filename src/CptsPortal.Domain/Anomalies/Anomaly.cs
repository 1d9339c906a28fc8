using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CptsPortal.Domain.Payments;

namespace CptsPortal.Domain.Anomalies;

/// <summary>Something that does not hold together on a case; read from facts, never stored.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What of the case it is about, where one kind can come several times: <c>1.AccessToCare</c>; else empty.</param>
/// <param name="Since">Day from which it is so; null when the facts do not tell.</param>
/// <param name="Values">What its sentence names, in the order that <see cref="AnomalyKind"/> says.</param>
public sealed record Anomaly(AnomalyKind Kind, string Subject, DateOnly? Since, IReadOnlyList<object> Values)
{
    /// <summary>The reason given by the act itself that made it, which justifies it; null without any.</summary>
    public string? OwnReason { get; init; }

    /// <summary>The signed contract that it is about, by its number within the case; null when it is about none.</summary>
    public int? Contract { get; init; }

    /// <summary>Names the anomaly as it stands, in 16 hexadecimal digits: a justification is of it, and falls once what it says changes.</summary>
    public string Fingerprint => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Values.Select(Written).Prepend(Subject).Prepend(Kind.ToString()))))[..8]);

    private static string Written(object value) => value switch
    {
        ScheduleLine line => line.Code,
        IFormattable formattable => formattable.ToString(value is DateOnly ? "O" : null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
