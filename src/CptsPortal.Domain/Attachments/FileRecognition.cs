using System.Text;

namespace CptsPortal.Domain.Attachments;

/// <summary>Tells a file's kind by its bytes; its name is never asked.</summary>
public static class FileRecognition
{
    private static readonly (byte[] Start, FileKind Kind)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), FileKind.Pdf),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], FileKind.Png),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpg),
        ("GIF87a"u8.ToArray(), FileKind.Gif),
        ("GIF89a"u8.ToArray(), FileKind.Gif),
        ([(byte)'I', (byte)'I', 42, 0], FileKind.Tif),
        ([(byte)'M', (byte)'M', 0, 42], FileKind.Tif),
    ];

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The kind of a file; null when the portal does not take it.</summary>
    public static FileKind? KindOf(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = content.AsSpan();
        foreach (var (start, kind) in Signatures)
        {
            if (bytes.StartsWith(start))
                return kind;
        }

        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
            return FileKind.Webp;
        if (bytes.StartsWith("PK"u8))
            return ZippedDocument.KindOf(content);
        return bytes.StartsWith(Compound) ? OldOffice(bytes) : SeparatedText.IsOne(bytes) ? FileKind.Csv : null;
    }

    /// <summary>Word, Excel and PowerPoint before 2007 name their streams in UTF-16 in one container; macros have theirs.</summary>
    private static FileKind? OldOffice(ReadOnlySpan<byte> bytes)
    {
        if (Names(bytes, "_VBA_PROJECT"))
            return null;
        return Names(bytes, "WordDocument") ? FileKind.Doc
            : Names(bytes, "Workbook") ? FileKind.Xls
            : Names(bytes, "PowerPoint Document") ? FileKind.Ppt
            : null;
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
