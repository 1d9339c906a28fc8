using CptsPortal.Application.Acts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Journal;
using CptsPortal.Law.Funding;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Documents;

/// <summary>What proves a case to an auditor: its archived documents, the facts and the computation of its contracts, its journal.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="What">What is taken away, in French, for the journal.</param>
public sealed record GetProof(Guid CaseId, string What) : IRequest<Proof>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ExportDocuments;
}

/// <summary>The proof of a case.</summary>
/// <param name="Reference">Reference of the case.</param>
/// <param name="Name">Its name.</param>
/// <param name="Today">The portal's day.</param>
/// <param name="Documents">Its archived documents.</param>
/// <param name="Waiting">How many more wait to be printed.</param>
/// <param name="Contracts">Its signed contracts, latest first.</param>
/// <param name="Journal">Its journal as its hashes are computed, oldest first; entries of the ARS-CPAM room for who may use it.</param>
public sealed record Proof(
    string Reference, string Name, DateOnly Today, ArchiveBundle Documents, int Waiting, IReadOnlyList<ProvedContract> Contracts,
    IReadOnlyList<SealedLine> Journal);

/// <summary>A contract as the engine reads it.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Facts">Its facts of the day.</param>
/// <param name="Statement">What the engine says on them.</param>
public sealed record ProvedContract(string Reference, ContractFacts Facts, FundingStatement Statement);

/// <summary>An entry of the journal as its hash is computed.</summary>
/// <param name="Text">One line; its SHA-256 in UTF-8 is the hash.</param>
/// <param name="Hash">The hash that was kept with the entry.</param>
public sealed record SealedLine(string Text, string Hash);

internal sealed class GetProofHandler(IPortalData data, ICurrentActor current, FundingReader funding, IJournalChain chain, IMediator mediator)
    : IRequestHandler<GetProof, Proof>
{
    public async Task<Proof> Handle(GetProof request, CancellationToken cancellationToken)
    {
        var filter = new ArchiveFilter { CaseId = request.CaseId };
        var waiting = (await mediator.Send(new ListArchive(filter), cancellationToken)).Waiting;
        var documents = await mediator.Send(new TakeArchive(filter, request.What), cancellationToken);
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new { cpts.Reference, cpts.Name }).SingleAsync(cancellationToken);
        var contracts = new List<ProvedContract>();
        foreach (var signed in (await funding.OfAsync(new GetFunding(request.CaseId), cancellationToken))?.Signed ?? [])
        {
            var found = (await funding.OfAsync(new GetFunding(request.CaseId) { Contract = signed.Number }, cancellationToken))!;
            contracts.Add(new ProvedContract(found.Reference, found.ContractFacts, found.Facts.Statement));
        }

        var room = current.Actor!.Role.Has(Right.UseRoom);
        var journal = await data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId && (room || !entry.InRoom))
            .OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
        return new Proof(
            cpts.Reference, cpts.Name, funding.Today, documents, waiting, contracts, [.. journal.Select(entry => new SealedLine(chain.TextOf(entry), entry.Hash))]);
    }
}
