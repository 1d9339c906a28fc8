using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>The documents issued on a case, newest first.</summary>
/// <param name="CaseId">The case.</param>
public sealed record ListIssuedDocuments(Guid CaseId) : IRequest<IReadOnlyList<IssuedItem>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>An issued document.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Number of its letter, project or contract; 0 for what has none.</param>
/// <param name="Rank">Rank within it; 0 for the only one.</param>
/// <param name="IssuedOn">Day on which it legally counts.</param>
/// <param name="IssuedBy">Who acted.</param>
/// <param name="File">Its file; null until it is printed.</param>
public sealed record IssuedItem(Guid Id, DocumentKind Kind, int Number, int Rank, DateOnly IssuedOn, string IssuedBy, ArchivedDocument? File);

internal sealed class ListIssuedDocumentsHandler(IPortalData data) : IRequestHandler<ListIssuedDocuments, IReadOnlyList<IssuedItem>>
{
    public async Task<IReadOnlyList<IssuedItem>> Handle(ListIssuedDocuments request, CancellationToken cancellationToken) => await (
        from document in data.Read<IssuedDocument>()
        where document.CaseId == request.CaseId
        join file in data.Read<ArchivedDocument>() on document.Id equals file.DocumentId into files
        from file in files.DefaultIfEmpty()
        orderby document.IssuedOn descending, document.Id descending
        select new IssuedItem(document.Id, document.Kind, document.Number, document.Rank, document.IssuedOn, document.IssuedBy, file)).ToListAsync(cancellationToken);
}

/// <summary>The issued document of a kind; null when there is none.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kinds">What it may be.</param>
/// <param name="Number">Number of its letter, project or contract; 0 for what has none.</param>
/// <param name="Rank">Rank within it; 0 for the only one.</param>
public sealed record FindIssuedDocument(Guid CaseId, IReadOnlyList<DocumentKind> Kinds, int Number, int Rank = 0) : IRequest<Guid?>, IOnCase
{
    /// <summary>Identity of what issued it, where its number does not tell.</summary>
    public Guid? SubjectId { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class FindIssuedDocumentHandler(IPortalData data) : IRequestHandler<FindIssuedDocument, Guid?>
{
    public Task<Guid?> Handle(FindIssuedDocument request, CancellationToken cancellationToken) => data.Read<IssuedDocument>()
        .Where(document => document.CaseId == request.CaseId && request.Kinds.Contains(document.Kind) && document.Number == request.Number
            && document.Rank == request.Rank && (request.SubjectId == null || document.SubjectId == request.SubjectId))
        .Select(document => (Guid?)document.Id).SingleOrDefaultAsync(cancellationToken);
}

/// <summary>The archived file of an issued document, checked against its fingerprint; printed now if it was not yet.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="DocumentId">The document.</param>
public sealed record DownloadDocument(Guid CaseId, Guid DocumentId) : IRequest<PieceFile>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>What is archived is no longer what its fingerprint says: it is not handed over.</summary>
public sealed class AlteredDocumentException(Guid documentId) : Exception($"The archived document {documentId} does not match its fingerprint.");

internal sealed class DownloadDocumentHandler(IPortalData data, IDocumentArchive archive, DocumentArchivist archivist, IMediator mediator)
    : IRequestHandler<DownloadDocument, PieceFile>
{
    /// <exception cref="PdfPrinterUnavailableException">It is not printed yet, and nothing prints now.</exception>
    /// <exception cref="AlteredDocumentException">Its bytes or its fingerprint were changed.</exception>
    public async Task<PieceFile> Handle(DownloadDocument request, CancellationToken cancellationToken)
    {
        var document = await data.Read<IssuedDocument>()
            .SingleOrDefaultAsync(found => found.Id == request.DocumentId && found.CaseId == request.CaseId, cancellationToken) ?? throw new NotFoundException();
        var files = data.Read<ArchivedDocument>().Where(found => found.DocumentId == document.Id);
        if (await files.SingleOrDefaultAsync(cancellationToken) is not { } file)
        {
            await archivist.ArchiveAsync(document, cancellationToken);
            file = await files.SingleAsync(cancellationToken);
        }

        var bytes = await archive.ReadAsync(document.Id, cancellationToken);
        if (!file.Matches(bytes))
            throw new AlteredDocumentException(document.Id);
        await mediator.Send(new NoteDownload(request.CaseId, false, ActStamp.New() with { Why = file.Reference }), cancellationToken);
        return new PieceFile(file.FileName, FileKind.Pdf.MediaType(), bytes);
    }
}
