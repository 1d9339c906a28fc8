using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>Makes the pages of what was issued and archives them once printed, in the name of the system (decision 0016).</summary>
public sealed class DocumentArchivist(
    IDocumentArchive archive, IDocumentTemplates templates, IPdfPrinter printer, IActTransaction transaction, IPortalData data, IPortalCalendar calendar)
{
    /// <summary>Name of the act, key of its French sentence.</summary>
    public const string Act = "ArchiveDocument";

    /// <summary>Who acts, as the journal says it.</summary>
    public const string Author = "le système";

    /// <summary>How many documents a turn prints at most: printing is slow, and a person who waits for one is served before.</summary>
    public const int AtMostInATurn = 10;

    /// <summary>Makes the pages that are missing, then prints the oldest documents.</summary>
    /// <exception cref="AggregateException">Some could not be made or printed; the others were, and these wait for the next turn.</exception>
    public async Task ArchiveWaitingAsync(CancellationToken cancellation)
    {
        var problems = new List<Exception>();
        await EachAsync(await archive.WithoutPage().ToListAsync(cancellation), PageOfAsync);
        await EachAsync(await archive.WithPage().Take(AtMostInATurn).ToListAsync(cancellation), ArchiveAsync);
        if (problems.Count > 0)
            throw new AggregateException(problems);

        // One that fails at each turn must not keep the others waiting for ever.
        async Task EachAsync(IReadOnlyList<IssuedDocument> documents, Func<IssuedDocument, CancellationToken, Task> work)
        {
            foreach (var document in documents)
            {
                try
                {
                    await work(document, cancellation);
                }
                catch (Exception problem) when (!cancellation.IsCancellationRequested)
                {
                    problems.Add(new InvalidOperationException($"The issued document {document.Id} waits.", problem));
                }
            }
        }
    }

    /// <summary>Prints a document and archives it, unless it is.</summary>
    /// <exception cref="PdfPrinterUnavailableException">Nothing prints now; the page waits.</exception>
    public async Task ArchiveAsync(IssuedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = await PageOfAsync(document, cancellation);
        var bytes = await printer.PrintAsync(templates.Printable(page), cancellation);
        // The document's own identity is the key: two that print it at once archive it once.
        var act = new ActRecord(Act, null, null, document.CaseId, new ActStamp(document.Id)) { ActorName = Author };
        await transaction.RunAsync(act, () => TakeAsync(document.Id, page, bytes, cancellation), cancellation);
    }

    private async Task<Unit> TakeAsync(Guid id, IssuedPage page, byte[] bytes, CancellationToken cancellation)
    {
        if (!await data.Read<ArchivedDocument>().AnyAsync(file => file.DocumentId == id, cancellation))
            await archive.AddAsync(ArchivedDocument.Of(id, page.Reference, page.FileName, bytes, calendar.Today), bytes, cancellation);
        return Unit.Value;
    }

    private async Task<IssuedPage> PageOfAsync(IssuedDocument document, CancellationToken cancellation)
    {
        if (await archive.WaitingAsync(document.Id, cancellation) is { } kept)
            return kept;
        await archive.KeepAsync(document.Id, await templates.RenderAsync(document, cancellation), cancellation);
        return (await archive.WaitingAsync(document.Id, cancellation))!;
    }
}
