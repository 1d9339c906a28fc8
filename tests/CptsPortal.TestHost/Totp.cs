using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace CptsPortal.TestHost;

/// <summary>The application of a person's telephone: codes of six digits, by RFC 6238.</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Period = 30;

    /// <summary>The code of now for a key in base 32; spaces do not count.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 uses SHA-1.")] // The algorithm is the applications' own.
    public static string Now(string key)
    {
        var step = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / Period);
        var hash = HMACSHA1.HashData(Decode(key), step);
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit)
            .Select(letter => Convert.ToString(Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
