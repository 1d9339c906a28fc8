using System.Security.Cryptography;

namespace CptsPortal.Domain.Documents;

/// <summary>What a file is recognised by: its SHA-256, 64 hexadecimal digits in lower case.</summary>
public static class Fingerprint
{
    /// <summary>Digits of a fingerprint.</summary>
    public const int Length = 64;

    /// <summary>The fingerprint of a file.</summary>
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A fingerprint as somebody wrote it, spaces and capitals aside; null when it cannot be one.</summary>
    public static string? Read(string? text)
    {
        var digits = string.Concat((text ?? "").Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();
        return digits.Length == Length && digits.All(char.IsAsciiHexDigit) ? digits : null;
    }
}
