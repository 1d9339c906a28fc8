namespace CptsPortal.Application.Ports;

/// <summary>Prints documents.</summary>
public interface IPdfPrinter
{
    /// <summary>Prints a document to PDF, tagged and with an outline of its headings; nothing in it is run or fetched.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Stops the printing and its processes.</param>
    /// <exception cref="PdfPrinterUnavailableException">No printer on this machine, too many at once, or it did not answer in time.</exception>
    Task<byte[]> PrintAsync(PrintableDocument document, CancellationToken cancellation);
}

/// <summary>A document ready to be printed.</summary>
/// <param name="Html">A whole HTML document; it names its files by their bare names.</param>
/// <param name="Files">Style sheets and fonts by name.</param>
public sealed record PrintableDocument(string Html, IReadOnlyDictionary<string, byte[]> Files);

/// <summary>A document could not be printed now; the reason is for the log, the reader is told to print the page.</summary>
public sealed class PdfPrinterUnavailableException : Exception
{
    /// <inheritdoc />
    public PdfPrinterUnavailableException(string message) : base(message)
    {
    }

    /// <inheritdoc />
    public PdfPrinterUnavailableException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <inheritdoc />
    public PdfPrinterUnavailableException()
    {
    }
}
