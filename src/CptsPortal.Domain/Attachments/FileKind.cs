namespace CptsPortal.Domain.Attachments;

/// <summary>A kind of file that the portal takes, as its content tells it (50-forms-and-documents 5).</summary>
public enum FileKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word, without macros.</summary>
    Docx,

    /// <summary>Excel, without macros.</summary>
    Xlsx,

    /// <summary>PowerPoint, without macros.</summary>
    Pptx,

    /// <summary>Word before 2007, without macros.</summary>
    Doc,

    /// <summary>Excel before 2007, without macros.</summary>
    Xls,

    /// <summary>PowerPoint before 2007, without macros.</summary>
    Ppt,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods,

    /// <summary>OpenDocument presentation.</summary>
    Odp,

    /// <summary>PNG image.</summary>
    Png,

    /// <summary>JPEG image.</summary>
    Jpg,

    /// <summary>GIF image.</summary>
    Gif,

    /// <summary>WebP image.</summary>
    Webp,

    /// <summary>TIFF image.</summary>
    Tif,

    /// <summary>Comma, semicolon or tab separated text.</summary>
    Csv,
}

/// <summary>What a kind of file is called outside.</summary>
public static class FileKinds
{
    /// <summary>The ending of its file names, without the dot.</summary>
    public static string Extension(this FileKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Its media type.</summary>
    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.Doc => "application/msword",
        FileKind.Xls => "application/vnd.ms-excel",
        FileKind.Ppt => "application/vnd.ms-powerpoint",
        FileKind.Odt => "application/vnd.oasis.opendocument.text",
        FileKind.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        FileKind.Odp => "application/vnd.oasis.opendocument.presentation",
        FileKind.Png => "image/png",
        FileKind.Jpg => "image/jpeg",
        FileKind.Gif => "image/gif",
        FileKind.Webp => "image/webp",
        FileKind.Tif => "image/tiff",
        _ => "text/csv",
    };
}
