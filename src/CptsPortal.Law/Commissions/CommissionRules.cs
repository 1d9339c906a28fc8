using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Commissions;

/// <summary>The rules of the joint commissions.</summary>
public static class CommissionRules
{
    private const string Deliberations = "ACI annexe 5, art. 2";
    private const string Procedure = "ACI art. 12.4";

    /// <summary>C-SEATS: seats of both sections.</summary>
    public static readonly Rule Seats = new("C-SEATS", "ACI art. 12.1.1, 12.2.1 et 12.3.1");

    /// <summary>C-QUORUM: each section has at least half its members present or represented.</summary>
    public static readonly Rule Quorum = new("C-QUORUM", Deliberations);

    /// <summary>C-PARITY: equal numbers present or represented in both sections.</summary>
    public static readonly Rule Parity = new("C-PARITY", Deliberations);

    /// <summary>A representative of the Assurance Maladie may hold two votes to restore parity.</summary>
    public static readonly Rule DoubleVote = new("C-DOUBLE-VOTE", "ACI art. 12.1.1");

    /// <summary>A delegation goes to a member of the same section.</summary>
    public static readonly Rule DelegationSameSection = new("C-DELEGATION-SAME-SECTION", Deliberations);

    /// <summary>A member receives at most three delegations.</summary>
    public static readonly Rule DelegationAtMostThree = new("C-DELEGATION-AT-MOST-THREE", Deliberations);

    /// <summary>A delegation goes to a seat whose titular or substitute is there.</summary>
    public static readonly Rule DelegationToAttending = new("C-DELEGATION-TO-ATTENDING", Deliberations);

    /// <summary>C-VOTE: simple majority of the votes cast; a tie is voted again, secretly, in the same session.</summary>
    public static readonly Rule Vote = new("C-VOTE", Deliberations);

    /// <summary>No more ballots and abstentions than votes held.</summary>
    public static readonly Rule VoteCount = new("C-VOTE-COUNT", Deliberations);

    /// <summary>Only a tie is voted again.</summary>
    public static readonly Rule SecondOnTie = new("C-VOTE-SECOND-ON-TIE", Deliberations);

    /// <summary>The second vote is secret.</summary>
    public static readonly Rule SecondSecret = new("C-VOTE-SECOND-SECRET", Deliberations);

    /// <summary>The second vote is held in the same session.</summary>
    public static readonly Rule SecondSameSession = new("C-VOTE-SECOND-SAME-SESSION", Deliberations);

    /// <summary>C-PRESIDENCY: it alternates by calendar year, the social section first.</summary>
    public static readonly Rule Presidency = new("C-PRESIDENCY", "ACI annexe 5, art. 1.3");

    /// <summary>C-MEETINGS: meetings a year at least.</summary>
    public static readonly Rule Meetings = new("C-MEETINGS", "ACI art. 12.1.3, 12.2.3 et 12.3.3 ; annexe 5, art. 1.2");

    /// <summary>D-18: convocation 15 days before the session.</summary>
    public static readonly Rule Convocation = new("D-18", "ACI annexe 5, art. 1.2");

    /// <summary>C-AGENDA: agenda 5 days before the session.</summary>
    public static readonly Rule Agenda = new("C-AGENDA", "ACI annexe 5, art. 1.2");

    /// <summary>C-REMOTE-AGREED: a session by video or mail needs the president's and the vice-president's agreement.</summary>
    public static readonly Rule RemoteAgreed = new("C-REMOTE-AGREED", "ACI annexe 5, art. 1.4 (avenant 2 art. 6, 5°)");

    /// <summary>C-VIDEO-NOTICE: a video session is announced 15 days before, with its opening and its earliest closing.</summary>
    public static readonly Rule VideoNotice = new("C-VIDEO-NOTICE", "ACI annexe 5, art. 1.4 (avenant 2 art. 6, 5°)");

    /// <summary>C-DEFICIENCY: after a month without remedy the other section acts alone.</summary>
    public static readonly Rule Deficiency = new("C-DEFICIENCY", "ACI annexe 5, art. 4");

    /// <summary>D-17: the CPTS seizes within two months of the letter's receipt.</summary>
    public static readonly Rule SeizedInTime = new("D-17", "ACI art. 12.4.1");

    /// <summary>The acts of a seizure follow one another.</summary>
    public static readonly Rule SeizureOrder = new("C-SEIZURE-ORDER", Procedure);

    /// <summary>[interp.] When nobody casts a vote, the votes are as many on both sides: it is a tie.</summary>
    public static readonly Interpretation NoVoteCast = new("I-VOTE-NONE-CAST", Vote);

    /// <summary>[interp.] « un représentant »: one double vote, so it restores a difference of one.</summary>
    public static readonly Interpretation OneDoubleVote = new("I-ONE-DOUBLE-VOTE", DoubleVote);

    /// <summary>[interp.] A section's members are its seats, vacant ones included: a vacancy does not lower the quorum.</summary>
    public static readonly Interpretation VacantSeats = new("I-VACANT-SEATS", Quorum);

    /// <summary>[interp.] The territorial commission of the overseas departments takes the rules of the regional one where it has none.</summary>
    public static readonly Interpretation Territorial = new("I-TERRITORIAL-COMMISSION", Meetings);

    /// <summary>Every interpretation about commissions.</summary>
    public static readonly IReadOnlyList<Interpretation> Interpretations = [NoVoteCast, OneDoubleVote, VacantSeats, Territorial];

    /// <summary>Every rule, in the order in which a reader meets them.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        Seats, Quorum, Parity, DoubleVote, DelegationSameSection, DelegationAtMostThree, DelegationToAttending,
        Vote, VoteCount, SecondOnTie, SecondSecret, SecondSameSession, Presidency, Meetings, Convocation, Agenda,
        RemoteAgreed, VideoNotice, Deficiency, SeizedInTime, SeizureOrder,
    ];
}
