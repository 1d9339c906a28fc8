namespace CptsPortal.Domain.Documents;

/// <summary>A paper that the facts of an aggregate have issued.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="SubjectId">Identity of what issued it.</param>
/// <param name="Number">Number within the case of the letter, project or contract; contract year of a review; 0 for what has none.</param>
/// <param name="Rank">Rank within the subject; 0 for the only one.</param>
/// <param name="On">Day on which it legally counts.</param>
public sealed record IssuedPaper(DocumentKind Kind, Guid SubjectId, int Number, int Rank, DateOnly On);

/// <summary>What issues papers. They follow from its facts: each is archived once, at the first act after which it is there.</summary>
public interface IIssuer
{
    /// <summary>The case.</summary>
    Guid CaseId { get; }

    /// <summary>Every paper issued so far.</summary>
    IEnumerable<IssuedPaper> PapersIssued();
}

/// <summary>The official documents that the portal archives (50-forms-and-documents 6).</summary>
public enum DocumentKind
{
    /// <summary>Joint decision on a letter of intent.</summary>
    LetterDecision,

    /// <summary>Request for complements to a health project.</summary>
    ProjectComplements,

    /// <summary>Opposition to a health project.</summary>
    ProjectOpposition,

    /// <summary>Validation of a health project.</summary>
    ProjectValidation,

    /// <summary>Validation of a health project by silence.</summary>
    ProjectTacitValidation,

    /// <summary>The tripartite contract.</summary>
    Contract,

    /// <summary>An amendment.</summary>
    Amendment,

    /// <summary>Refusal to contract (ACI art. 12.4.1).</summary>
    ContractRefusal,

    /// <summary>Termination by the fund or the ARS (ACI art. 11.2).</summary>
    Termination,

    /// <summary>Confirmation of a termination after the local commission was seized.</summary>
    TerminationConfirmed,

    /// <summary>Withdrawal of a termination by the institutions.</summary>
    TerminationWithdrawn,

    /// <summary>Claim of a refund after a termination (ACI art. 11.3).</summary>
    RefundClaim,

    /// <summary>Form of adhesion to the early-mission contract, with the receipt of the fund that registered it.</summary>
    EarlyMissionAdhesion,

    /// <summary>Report of a review that was closed.</summary>
    ReviewReport,

    /// <summary>Payment order.</summary>
    PaymentOrder,
}
