namespace CptsPortal.Domain.Documents;

/// <summary>The printed file of an issued document: written once, never made again. Its bytes lie apart.</summary>
public sealed class ArchivedDocument
{
    private ArchivedDocument()
    {
    }

    /// <summary>The issued document.</summary>
    public Guid DocumentId { get; private set; }

    /// <summary>Its reference, as it is printed.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Name of the file.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Day of the archiving.</summary>
    public DateOnly ArchivedOn { get; private set; }

    /// <summary>Archives the bytes of a document.</summary>
    /// <param name="documentId">The issued document.</param>
    /// <param name="reference">Its reference.</param>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="on">Day.</param>
    public static ArchivedDocument Of(Guid documentId, string reference, string fileName, byte[] bytes, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new()
        {
            DocumentId = documentId,
            Reference = reference,
            FileName = fileName,
            Size = bytes.Length,
            Sha256 = Fingerprint.Of(bytes),
            ArchivedOn = on,
        };
    }

    /// <summary>Whether bytes are those that were archived.</summary>
    public bool Matches(byte[] bytes) => Fingerprint.Of(bytes) == Sha256;
}
