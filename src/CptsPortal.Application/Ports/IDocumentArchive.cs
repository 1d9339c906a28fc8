using CptsPortal.Domain.Documents;

namespace CptsPortal.Application.Ports;

/// <summary>Where the pages of issued documents wait to be printed and their files are kept.</summary>
public interface IDocumentArchive
{
    /// <summary>The page that waits; null when there is none.</summary>
    Task<IssuedPage?> WaitingAsync(Guid documentId, CancellationToken cancellation);

    /// <summary>Keeps the page of a document until it is printed; the first one stays.</summary>
    Task KeepAsync(Guid documentId, IssuedPage page, CancellationToken cancellation);

    /// <summary>Takes a file and its bytes, saved with the act under way, and lets go of the page.</summary>
    Task AddAsync(ArchivedDocument document, byte[] bytes, CancellationToken cancellation);

    /// <summary>The bytes of an archived document.</summary>
    /// <exception cref="Acts.NotFoundException">There are none.</exception>
    Task<byte[]> ReadAsync(Guid documentId, CancellationToken cancellation);

    /// <summary>The documents whose page waits to be printed, oldest first.</summary>
    IQueryable<IssuedDocument> WithPage();

    /// <summary>The documents without a file and without a page, oldest first.</summary>
    IQueryable<IssuedDocument> WithoutPage();
}

/// <summary>An issued document as it is printed, whenever that is.</summary>
/// <param name="Html">Its whole page.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="FileName">Name of its file.</param>
public sealed record IssuedPage(string Html, string Reference, string FileName);

/// <summary>Makes the pages of issued documents, as somebody outside the ARS-CPAM room reads them.</summary>
public interface IDocumentTemplates
{
    /// <summary>The page of a document on today's facts.</summary>
    Task<IssuedPage> RenderAsync(IssuedDocument document, CancellationToken cancellation);

    /// <summary>A page with the style sheets and fonts that it names.</summary>
    PrintableDocument Printable(IssuedPage page);
}
