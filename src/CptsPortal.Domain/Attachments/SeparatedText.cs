namespace CptsPortal.Domain.Attachments;

/// <summary>A table as text: no control character, no markup, and a separator in its first line.</summary>
/// <remarks>UTF-8 or the Windows encoding of French spreadsheets: the two have the same control characters.</remarks>
internal static class SeparatedText
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether the bytes are such a table.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] == (byte)'<' || HasControl(text))
            return false;
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return (end < 0 ? text : text[..end]).IndexOfAny((byte)';', (byte)',', (byte)'\t') >= 0;
    }

    private static bool HasControl(ReadOnlySpan<byte> text)
    {
        foreach (var value in text)
        {
            if (value is < 0x20 and not (0x09 or 0x0A or 0x0D) or 0x7F)
                return true;
        }

        return false;
    }
}
