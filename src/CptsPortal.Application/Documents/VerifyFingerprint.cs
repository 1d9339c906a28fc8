using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>Says whether a file is a document that the portal issued, by its fingerprint; nothing of its content.</summary>
/// <param name="Sha256">Its fingerprint, as <see cref="Fingerprint.Read"/> gives it.</param>
public sealed record VerifyFingerprint(string Sha256) : IRequest<Verification?>, IPublicRequest;

/// <summary>What is known of a fingerprint.</summary>
/// <param name="Kind">What the document is.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="IssuedOn">Day on which it legally counts.</param>
/// <param name="ArchivedOn">Day of the archiving.</param>
/// <param name="IsIntact">Whether what is archived still has this fingerprint.</param>
public sealed record Verification(DocumentKind Kind, string Reference, DateOnly IssuedOn, DateOnly ArchivedOn, bool IsIntact);

internal sealed class VerifyFingerprintHandler(IPortalData data, IDocumentArchive archive) : IRequestHandler<VerifyFingerprint, Verification?>
{
    public async Task<Verification?> Handle(VerifyFingerprint request, CancellationToken cancellationToken)
    {
        var found = await (
            from file in data.Read<ArchivedDocument>()
            join document in data.Read<IssuedDocument>() on file.DocumentId equals document.Id
            where file.Sha256 == request.Sha256
            select new { File = file, Document = document }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : new Verification(
            found.Document.Kind, found.File.Reference, found.Document.IssuedOn, found.File.ArchivedOn,
            found.File.Matches(await archive.ReadAsync(found.Document.Id, cancellationToken)));
    }
}
