using System.IO.Compression;
using System.Text;

namespace CptsPortal.Domain.Attachments;

/// <summary>Office and OpenDocument files are archives: their entries tell which, and whether they hold macros.</summary>
internal static class ZippedDocument
{
    private const int LongestMediaType = 100;

    private static readonly (string Entry, FileKind Kind)[] Office =
        [("word/document.xml", FileKind.Docx), ("xl/workbook.xml", FileKind.Xlsx), ("ppt/presentation.xml", FileKind.Pptx)];

    /// <summary>The kind of an archive; null for any other archive, a damaged one, or one with macros.</summary>
    public static FileKind? KindOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return HasMacros(archive) ? null : OfOffice(archive) ?? OfOpenDocument(archive);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool HasMacros(ZipArchive archive) => archive.Entries.Any(entry =>
        entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase));

    private static FileKind? OfOffice(ZipArchive archive)
    {
        if (archive.GetEntry("[Content_Types].xml") is null)
            return null;
        foreach (var (entry, kind) in Office)
        {
            if (archive.GetEntry(entry) is not null)
                return kind;
        }

        return null;
    }

    private static FileKind? OfOpenDocument(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is not { Length: <= LongestMediaType } entry)
            return null;
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        var buffer = new char[LongestMediaType];
        var type = new string(buffer, 0, reader.ReadBlock(buffer)).Trim();
        return new[] { FileKind.Odt, FileKind.Ods, FileKind.Odp }.Cast<FileKind?>().FirstOrDefault(kind => kind!.Value.MediaType() == type);
    }
}
