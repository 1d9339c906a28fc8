using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Documents;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Documents;

/// <summary>Keeps pages and files in the portal's database, saved and backed up with everything else.</summary>
internal sealed class DocumentArchive(PortalDbContext context) : IDocumentArchive
{
    /// <inheritdoc />
    public Task<IssuedPage?> WaitingAsync(Guid documentId, CancellationToken cancellation) =>
        context.Set<WaitingPage>().AsNoTracking().Where(page => page.DocumentId == documentId)
            .Select(page => new IssuedPage(page.Html, page.Reference, page.FileName)).SingleOrDefaultAsync(cancellation);

    /// <inheritdoc />
    public Task KeepAsync(Guid documentId, IssuedPage page, CancellationToken cancellation) => context.Database.ExecuteSqlAsync(
        $"""
         insert into waiting_pages (document_id, html, reference, file_name) values ({documentId}, {page.Html}, {page.Reference}, {page.FileName})
         on conflict do nothing
         """, cancellation);

    /// <inheritdoc />
    public Task AddAsync(ArchivedDocument document, byte[] bytes, CancellationToken cancellation)
    {
        context.Add(document);
        context.Add(new ArchivedContent { DocumentId = document.DocumentId, Bytes = bytes });
        return context.Set<WaitingPage>().Where(page => page.DocumentId == document.DocumentId).ExecuteDeleteAsync(cancellation);
    }

    /// <inheritdoc />
    public async Task<byte[]> ReadAsync(Guid documentId, CancellationToken cancellation) =>
        await context.Set<ArchivedContent>().AsNoTracking().Where(content => content.DocumentId == documentId)
            .Select(content => content.Bytes).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException();

    /// <inheritdoc />
    public IQueryable<IssuedDocument> WithPage() =>
        Ordered().Where(document => context.Set<WaitingPage>().Any(page => page.DocumentId == document.Id));

    /// <inheritdoc />
    public IQueryable<IssuedDocument> WithoutPage() => Ordered().Where(document =>
        !context.Set<ArchivedDocument>().Any(file => file.DocumentId == document.Id)
        && !context.Set<WaitingPage>().Any(page => page.DocumentId == document.Id));

    private IQueryable<IssuedDocument> Ordered() => context.Set<IssuedDocument>().AsNoTracking().OrderBy(document => document.Id);
}
