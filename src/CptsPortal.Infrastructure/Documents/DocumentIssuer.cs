using CptsPortal.Application.Ports;
using CptsPortal.Domain.Documents;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Documents;

/// <summary>Notes, in the transaction of an act, the papers that what it touched has issued (decision 0016).</summary>
internal sealed class DocumentIssuer(PortalDbContext context, TimeProvider time)
{
    /// <summary>Adds the papers that were not there before; saved with the act.</summary>
    public async Task IssueAsync(ActRecord act, CancellationToken cancellation)
    {
        foreach (var issuer in context.ChangeTracker.Entries<IIssuer>().Select(entry => entry.Entity).ToList())
        {
            var papers = issuer.PapersIssued().ToList();
            if (papers.Count == 0)
                continue;
            var subjects = papers.Select(paper => paper.SubjectId).Distinct().ToArray();
            var known = await context.Set<IssuedDocument>().AsNoTracking().Where(document => subjects.Contains(document.SubjectId)).ToListAsync(cancellation);
            context.AddRange(papers.Where(paper => !known.Exists(document => document.Is(paper)))
                .Select(paper => IssuedDocument.Of(issuer.CaseId, paper, act.ActorName, time.GetUtcNow())));
        }
    }
}
