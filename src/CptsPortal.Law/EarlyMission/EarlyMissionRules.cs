using CptsPortal.Law.Texts;

namespace CptsPortal.Law.EarlyMission;

/// <summary>The rules of the early-mission contract (avenant 2 art. 5 and annexe 6).</summary>
public static class EarlyMissionRules
{
    private const string Scope = "Avenant 2, annexe 6, art. 1.2";

    /// <summary>R-EARLY: one whole amount for each base mission started, at the registration, once.</summary>
    public static readonly Rule Aid = new("R-EARLY", "Avenant 2, annexe 6, art. 2.2");

    /// <summary>R-EARLY-DATE: one month after the letter's receipt, unless the director is seized.</summary>
    public static readonly Rule Termination = new("R-EARLY-DATE", "Avenant 2, annexe 6, art. 4.1 et 4.2");

    /// <summary>R-EARLY-REFUND: given back whole when the fund terminates because the missions were not deployed.</summary>
    public static readonly Rule Refund = new("R-EARLY-REFUND", "Avenant 2, annexe 6, art. 4.3");

    /// <summary>The holder has the form of an association.</summary>
    public static readonly Rule Association = new("EARLY-ASSOCIATION", Scope);

    /// <summary>The letter of intent is validated, on or before the registration.</summary>
    public static readonly Rule LetterValidated = new("EARLY-LETTER-VALIDATED", Scope);

    /// <summary>The CPTS has not yet joined the tripartite contract.</summary>
    public static readonly Rule NotJoined = new("EARLY-NOT-JOINED", Scope);

    /// <summary>Once for a CPTS on a territory, and one project funded on a territory.</summary>
    public static readonly Rule OncePerTerritory = new("EARLY-ONCE-PER-TERRITORY", Scope);

    /// <summary>At least one base mission is started.</summary>
    public static readonly Rule MissionStarted = new("EARLY-MISSION-STARTED", "Avenant 2, annexe 6, art. 2.2");

    /// <summary>Only base missions are aided, each once.</summary>
    public static readonly Rule BaseMissionsOnce = new("EARLY-BASE-MISSIONS-ONCE", "Avenant 2, annexe 6, art. 1.1 et 2.2");

    /// <summary>Statutes, validated letter of intent and proof of each start are joined.</summary>
    public static readonly Rule ThreePieces = new("EARLY-THREE-PIECES", "Avenant 2, annexe 7 (pièces à joindre)");

    /// <summary>The contract exists from the avenant's entry into force.</summary>
    public static readonly Rule InForce = new("EARLY-IN-FORCE", "Avenant 2 art. 6, 6°");

    /// <summary>[interp.] Paid at the registration: the text pays « dès la signature », and has no other act of the fund.</summary>
    public static readonly Interpretation PaidAtRegistration = new("I-EARLY-PAID-AT-REGISTRATION", Aid);

    /// <summary>[interp.] The last day of the nine months is the same day number, included.</summary>
    public static readonly Interpretation NineMonths = new("I-EARLY-NINE-MONTHS", Aid);

    /// <summary>Every interpretation about the early-mission contract.</summary>
    public static readonly IReadOnlyList<Interpretation> Interpretations = [PaidAtRegistration, NineMonths];

    /// <summary>Every rule, in the order in which a reader meets them.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        Aid, Termination, Refund, Association, LetterValidated, NotJoined, OncePerTerritory, MissionStarted,
        BaseMissionsOnce, ThreePieces, InForce,
    ];
}
