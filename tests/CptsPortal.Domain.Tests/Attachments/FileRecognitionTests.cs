using System.IO.Compression;
using System.Text;
using CptsPortal.Domain.Attachments;

namespace CptsPortal.Domain.Tests.Attachments;

public sealed class FileRecognitionTests
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("%PDF-1.7", FileKind.Pdf)]
    [InlineData("GIF89a", FileKind.Gif)]
    [InlineData("nom;profession\nA;B", FileKind.Csv)]
    [InlineData("\uFEFFnom,profession", FileKind.Csv)]
    public void A_file_is_told_by_how_it_begins(string content, FileKind kind) => Assert.Equal(kind, KindOf(content));

    [Theory]
    [InlineData("<!doctype html><p>a;b</p>")]
    [InlineData("  <svg onload='x;y'/>")]
    [InlineData("une seule phrase")]
    [InlineData("a;b\0c")]
    [InlineData("MZ\u0090 exécutable; et,\u0003")]
    [InlineData("")]
    public void Markup_programs_and_plain_words_are_not_taken_for_a_table(string content) => Assert.Null(KindOf(content));

    [Fact]
    public void A_table_in_the_french_encoding_of_windows_is_a_table() =>
        Assert.Equal(FileKind.Csv, FileRecognition.KindOf(Encoding.Latin1.GetBytes("prénom;métier\nZoé;infirmière")));

    [Theory]
    [InlineData("word/document.xml", FileKind.Docx)]
    [InlineData("xl/workbook.xml", FileKind.Xlsx)]
    [InlineData("ppt/presentation.xml", FileKind.Pptx)]
    public void An_office_file_is_told_by_its_entries(string entry, FileKind kind) =>
        Assert.Equal(kind, FileRecognition.KindOf(Zip((ContentTypes, "<Types/>"), (entry, "<x/>"))));

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.text", FileKind.Odt)]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", FileKind.Ods)]
    [InlineData("application/vnd.oasis.opendocument.presentation", FileKind.Odp)]
    public void An_open_document_is_told_by_its_type(string type, FileKind kind) =>
        Assert.Equal(kind, FileRecognition.KindOf(Zip(("mimetype", type), ("content.xml", "<x/>"))));

    [Fact]
    public void A_file_with_macros_is_not_taken()
    {
        Assert.Null(FileRecognition.KindOf(Zip((ContentTypes, "<Types/>"), ("word/document.xml", "<x/>"), ("word/vbaProject.bin", "x"))));
        Assert.Null(FileRecognition.KindOf(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/script-lc.xml", "x"))));
        Assert.Null(FileRecognition.KindOf([.. Compound, .. Encoding.Unicode.GetBytes("WordDocument_VBA_PROJECT")]));
    }

    [Fact]
    public void Any_other_archive_and_a_damaged_one_are_not_taken()
    {
        Assert.Null(FileRecognition.KindOf(Zip(("readme.txt", "x"))));
        Assert.Null(FileRecognition.KindOf([.. "PK\u0003\u0004"u8, 1, 2, 3]));
        Assert.Null(FileRecognition.KindOf([.. Compound, .. Encoding.Unicode.GetBytes("__substg1.0_001A")]));
    }

    [Fact]
    public void Office_before_2007_is_told_by_its_streams() =>
        Assert.Equal(FileKind.Xls, FileRecognition.KindOf([.. Compound, .. Encoding.Unicode.GetBytes("Root EntryWorkbook")]));

    private static FileKind? KindOf(string content) => FileRecognition.KindOf(Encoding.UTF8.GetBytes(content));

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
