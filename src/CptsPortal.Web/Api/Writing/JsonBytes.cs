using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CptsPortal.Law.Amounts;

namespace CptsPortal.Web.Api.Writing;

/// <summary>A JSON text being written, in a rented array; each kind of value has its one notation.</summary>
/// <remarks>
/// An answer holds hundreds of values between the same few words: copying those words as they are takes a third of the
/// time of a general writer, which checks and separates at each of them.
/// </remarks>
internal sealed class JsonBytes : IDisposable
{
    private const int LongestNumber = 32;
    private const int LongestDay = 12;

    // What a JSON string cannot hold as it is (RFC 8259, section 7).
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    /// <summary>What has been written; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Copies a piece of JSON as it is.</summary>
    public JsonBytes Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _length += json.Length;
        return this;
    }

    /// <summary>A whole number.</summary>
    public JsonBytes Number(int value)
    {
        value.TryFormat(Room(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        _length += length;
        return this;
    }

    /// <summary>Euros with their two decimals, zeros included.</summary>
    public JsonBytes Euro(Euro amount)
    {
        var (euros, cents) = Math.DivRem(decimal.ToInt64(amount.Value * 100), 100);
        if (cents < 0)
        {
            Room(1)[0] = (byte)'-';
            _length++;
            (euros, cents) = (-euros, -cents);
        }

        var room = Room(LongestNumber);
        euros.TryFormat(room, out var length, default, CultureInfo.InvariantCulture);
        room[length] = (byte)'.';
        room[length + 1] = (byte)('0' + (cents / 10));
        room[length + 2] = (byte)('0' + (cents % 10));
        _length += length + 3;
        return this;
    }

    /// <summary>A rate of at most four decimals without superfluous zeros, or null.</summary>
    public JsonBytes Rate(decimal? rate)
    {
        if (rate is not { } value)
            return Raw("null"u8);
        value.TryFormat(Room(LongestNumber), out var length, "0.####", CultureInfo.InvariantCulture);
        _length += length;
        return this;
    }

    /// <summary>A day as <c>"yyyy-MM-dd"</c>.</summary>
    public JsonBytes Day(DateOnly day)
    {
        var room = Room(LongestDay);
        room[0] = room[LongestDay - 1] = (byte)'"';
        day.TryFormat(room[1..], out _, "O", CultureInfo.InvariantCulture);
        _length += LongestDay;
        return this;
    }

    /// <summary>A text between quotes, escaped where it must be; its accents stay as they are.</summary>
    public JsonBytes Text(string text)
    {
        if (text.AsSpan().ContainsAny(Escaped))
            return Raw("\""u8).Raw(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes).Raw("\""u8);
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length) + 2);
        var length = Encoding.UTF8.GetBytes(text, room[1..]);
        room[0] = room[length + 1] = (byte)'"';
        _length += length + 2;
        return this;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private Span<byte> Room(int size)
    {
        if (_bytes.Length - _length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + size));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
