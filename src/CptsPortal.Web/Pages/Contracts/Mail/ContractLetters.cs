using System.Globalization;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Documents;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Terminations;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Contracts.Mail;

/// <summary>What the body of a letter about a contract says.</summary>
/// <param name="Mail">The contract.</param>
/// <param name="Termination">The termination; null in a refusal to contract.</param>
/// <param name="On">Day on which the letter counts.</param>
/// <param name="Why">The reason given with the act.</param>
internal sealed record ContractLetterBody(ContractMail Mail, ContractTermination? Termination, DateOnly On, string? Why)
{
    /// <summary>What the termination is on the day of the letter.</summary>
    public Law.Deadlines.TerminationReading Reading => Termination!.On(On);
}

/// <summary>Makes the letters by which the institutions refuse to contract, terminate, confirm, give up, or claim a refund.</summary>
internal static class ContractLetters
{
    private static readonly (DocumentKind Kind, string Slug, string Template, string Act)[] Letters =
    [
        (DocumentKind.ContractRefusal, "refus", "_Refusal", nameof(RefuseContract)),
        (DocumentKind.Termination, "resiliation", "_Termination", nameof(TerminateContract)),
        (DocumentKind.TerminationConfirmed, "confirmation", "_Confirmation", nameof(AnswerContractTermination)),
        (DocumentKind.TerminationWithdrawn, "retrait", "_Withdrawal", nameof(AnswerContractTermination)),
        (DocumentKind.RefundClaim, "remboursement", "_RefundClaim", nameof(ClaimTerminationRefund)),
    ];

    /// <summary>Whether a kind of document is a letter about a contract.</summary>
    public static bool Has(DocumentKind kind) => Letters.Any(letter => letter.Kind == kind);

    /// <summary>The letters about a contract, oldest first: their address and their title.</summary>
    public static IEnumerable<(string Address, string Title, DateOnly On)> Of(Guid caseId, int number, IEnumerable<IssuedPaper> papers) =>
        from paper in papers
        where Has(paper.Kind)
        select (ContractAddresses.Of(caseId, $"courriers/{number}/{SlugOf(paper.Kind, paper.Rank)}"), DocumentTexts.Texts.Of(paper.Kind), paper.On);

    /// <summary>The paper of a letter by its name in the address; null when there is none.</summary>
    public static IssuedPaper? Find(ContractMail mail, string slug) => mail.Papers.FirstOrDefault(paper => Has(paper.Kind) && SlugOf(paper.Kind, paper.Rank) == slug);

    /// <summary>A letter that was issued.</summary>
    public static OfficialLetter Make(ContractMail mail, IssuedPaper paper)
    {
        var (kind, _, template, act) = Array.Find(Letters, letter => letter.Kind == paper.Kind);
        var signature = mail.Head.SignatureOf(act, paper.On);
        var termination = paper.Rank > 0 ? mail.Terminations[paper.Rank - 1] : null;
        var place = new LetterPlace(mail.Head.Department.RegionName, mail.Head.Department.Name);
        return new OfficialLetter(
            DocumentTexts.Texts.Of(kind), [OfficialLetter.Fund(place), OfficialLetter.Agency(place)], ReferenceOf(mail, paper),
            // What is recorded of a termination is when its letter was received.
            kind == DocumentKind.Termination ? null : paper.On, false,
            [.. new[] { mail.Structure?.Name ?? mail.Head.Name, mail.Structure?.Representative, mail.Structure?.Address }.OfType<string>()],
            $"{DocumentTexts.Texts.Of(kind).ToLower(French.Culture)}, contrat {mail.Reference}", $"/Pages/Contracts/Mail/{template}.cshtml",
            new ContractLetterBody(mail, termination, paper.On, signature?.Why), [Signatory(kind, termination, signature)]);
    }

    /// <summary>A letter as it is printed.</summary>
    public static Paper PaperOf(ContractMail mail, IssuedPaper paper) =>
        Make(mail, paper).Paper($"{SlugOf(paper.Kind, paper.Rank)}-{mail.Reference.Replace('/', '-')}.pdf");

    /// <summary>What finds a letter among the issued documents.</summary>
    public static FindIssuedDocument Issued(Guid caseId, IssuedPaper paper) => new(caseId, [paper.Kind], paper.Number, paper.Rank);

    private static string ReferenceOf(ContractMail mail, IssuedPaper paper) =>
        $"{mail.Reference}/{Code(paper.Kind)}{(paper.Rank > 1 ? paper.Rank.ToString(CultureInfo.InvariantCulture) : "")}";

    private static string Code(DocumentKind kind) => kind switch
    {
        DocumentKind.ContractRefusal => "REF",
        DocumentKind.Termination => "RES",
        DocumentKind.TerminationConfirmed => "CONF",
        DocumentKind.TerminationWithdrawn => "RETR",
        _ => "REMB",
    };

    private static string SlugOf(DocumentKind kind, int rank)
    {
        var slug = Array.Find(Letters, letter => letter.Kind == kind).Slug;
        return rank > 0 ? $"{slug}-{rank}" : slug;
    }

    private static LetterSignatory Signatory(DocumentKind kind, ContractTermination? termination, ActSignature? signature) => new(
        kind == DocumentKind.RefundClaim ? "Pour l’assurance maladie"
            : kind == DocumentKind.ContractRefusal ? "Pour l’assurance maladie et l’agence régionale de santé"
            : termination?.By == Party.HealthAgency ? "Pour l’agence régionale de santé" : "Pour l’assurance maladie",
        signature?.Name, signature?.Delegator);
}
