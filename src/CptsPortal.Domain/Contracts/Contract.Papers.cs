using CptsPortal.Domain.Documents;

namespace CptsPortal.Domain.Contracts;

/// <content>The papers: each version signed, the refusal to contract, the letters of the institutions about a termination.</content>
public sealed partial class Contract
{
    /// <inheritdoc />
    public IEnumerable<IssuedPaper> PapersIssued() => [.. VersionsSigned(), .. RefusalSent(), .. TerminationLetters()];

    private IEnumerable<IssuedPaper> VersionsSigned() =>
        from version in Versions
        let signed = version.LastSignature()
        where signed is not null
        select Paper(version.Kind == VersionKind.Original ? DocumentKind.Contract : DocumentKind.Amendment, version.Number, signed.Value);

    private IEnumerable<IssuedPaper> RefusalSent() => Refusal is { } refusal ? [Paper(DocumentKind.ContractRefusal, 0, refusal.LetterOn)] : [];

    /// <summary>A CPTS writes its own letters; the claim is the fund's, whoever terminated.</summary>
    private IEnumerable<IssuedPaper> TerminationLetters()
    {
        for (var rank = 1; rank <= Terminations.Count; rank++)
        {
            var termination = Terminations[rank - 1];
            var byInstitutions = termination.By != Party.Cpts;
            if (byInstitutions)
                yield return Paper(DocumentKind.Termination, rank, termination.LetterReceivedOn);
            if (byInstitutions && termination.ConfirmedOn is { } confirmed)
                yield return Paper(DocumentKind.TerminationConfirmed, rank, confirmed);
            if (byInstitutions && termination.WithdrawnOn is { } withdrawn)
                yield return Paper(DocumentKind.TerminationWithdrawn, rank, withdrawn);
            if (termination.RefundClaimedOn is { } claimed)
                yield return Paper(DocumentKind.RefundClaim, rank, claimed);
        }
    }

    private IssuedPaper Paper(DocumentKind kind, int rank, DateOnly on) => new(kind, Id, Number, rank, on);
}
