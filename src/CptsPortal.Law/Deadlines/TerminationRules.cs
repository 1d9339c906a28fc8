using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>The rules on the date of a termination.</summary>
public static class TerminationRules
{
    private const string Contract = "ACI art. 11.1, 11.2 et 12.4 (contrat type art. 8)";

    /// <summary>R-TERM-DATE: two calendar months after the letter's receipt, unless a seizure suspends it.</summary>
    public static readonly Rule Date = new("R-TERM-DATE", Contract);

    /// <summary>A seizure is made within the notice, its last day included.</summary>
    public static readonly Rule SeizedInTime = new("TERM-SEIZED-IN-TIME", Contract);

    /// <summary>Only the CPTS or holder seizes, and only against a termination by the institutions.</summary>
    public static readonly Rule SeizedAgainstInstitutions = new("TERM-SEIZED-AGAINST-INSTITUTIONS", Contract);

    /// <summary>A confirmation answers a seizure.</summary>
    public static readonly Rule ConfirmationAnswersSeizure = new("TERM-CONFIRMATION-ANSWERS-SEIZURE", Contract);

    /// <summary>The new decision comes on or after the seizure.</summary>
    public static readonly Rule DecidedAfterSeizure = new("TERM-DECIDED-AFTER-SEIZURE", Contract);

    /// <summary>Without a seizure a termination is withdrawn before it takes effect.</summary>
    public static readonly Rule WithdrawnInTime = new("TERM-WITHDRAWN-IN-TIME", Contract);

    /// <summary>A termination is confirmed or withdrawn, not both.</summary>
    public static readonly Rule OneDecision = new("TERM-ONE-DECISION", Contract);

    /// <summary>[interp.] Confirmed: the later of the original date and the notification of the confirmation.</summary>
    public static readonly Interpretation ConfirmedDate = new("I-TERM-CONFIRMED", Date);

    /// <summary>[interp.] The day on which the notice ends is still a day to seize, and the seizure then stops the effect.</summary>
    public static readonly Interpretation SeizedOnLastDay = new("I-TERM-SEIZED-LAST-DAY", SeizedInTime);

    /// <summary>[interp.] Whoever terminates may give it up while nothing has taken effect.</summary>
    public static readonly Interpretation WithdrawnAlone = new("I-TERM-WITHDRAWN", WithdrawnInTime);

    /// <summary>[interp.] A CPTS writes to the fund and to the ARS: the later receipt counts.</summary>
    public static readonly Interpretation LaterReceipt = new("I-TERM-LATER-RECEIPT", Date);

    /// <summary>Every rule, in the order in which a reader meets them.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        Date, SeizedInTime, SeizedAgainstInstitutions, ConfirmationAnswersSeizure, DecidedAfterSeizure,
        WithdrawnInTime, OneDecision,
    ];
}
