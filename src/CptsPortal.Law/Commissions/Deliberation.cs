using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Commissions;

/// <summary>C-QUORUM for one section.</summary>
/// <param name="Count">The attendance.</param>
/// <param name="Needed">Members needed: half of them, rounded up.</param>
public sealed record SectionQuorum(SectionCount Count, int Needed)
{
    /// <summary>Whether enough members are present or represented.</summary>
    public bool Reached => Count.Attending >= Needed;
}

/// <summary>How parity stands.</summary>
public enum ParityState
{
    /// <summary>Equal numbers.</summary>
    Equal,

    /// <summary>One representative of the Assurance Maladie holds two votes.</summary>
    RestoredByDoubleVote,

    /// <summary>Unequal, but a double vote would restore it.</summary>
    Restorable,

    /// <summary>Unequal: no lawful deliberation.</summary>
    Unequal,
}

/// <summary>C-PARITY.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Professional">Professional members present or represented; as many votes.</param>
/// <param name="Social">Social members present or represented.</param>
/// <param name="SocialVotes">Votes of the social section, the double vote included.</param>
/// <param name="Rule">The rule applied.</param>
public sealed record ParityOutcome(ParityState State, int Professional, int Social, int SocialVotes, Rule Rule)
{
    /// <summary>Whether both sections hold as many votes.</summary>
    public bool Respected => State is ParityState.Equal or ParityState.RestoredByDoubleVote;
}

/// <summary>Whether a commission may deliberate, with the numbers used.</summary>
/// <param name="Professional">Quorum of the professional section.</param>
/// <param name="Social">Quorum of the social section.</param>
/// <param name="Parity">Parity.</param>
public sealed record DeliberationOutcome(SectionQuorum Professional, SectionQuorum Social, ParityOutcome Parity)
{
    /// <summary>Whether the quorum is reached in each section.</summary>
    public bool QuorumReached => Professional.Reached && Social.Reached;

    /// <summary>Whether the commission may lawfully deliberate.</summary>
    public bool Lawful => QuorumReached && Parity.Respected;

    /// <summary>Votes held in all.</summary>
    public int VotesHeld => Parity.Professional + Parity.SocialVotes;

    /// <summary>The rules that forbid deliberating; empty when lawful.</summary>
    public IReadOnlyList<Rule> Broken =>
    [
        .. QuorumReached ? Array.Empty<Rule>() : [CommissionRules.Quorum],
        .. Parity.Respected ? Array.Empty<Rule>() : [CommissionRules.Parity],
    ];
}

/// <summary>C-QUORUM and C-PARITY (ACI annexe 5, art. 2; art. 12.1.1).</summary>
public static class Deliberation
{
    /// <summary>Whether the commission may deliberate.</summary>
    /// <param name="professional">Attendance of the professional section.</param>
    /// <param name="social">Attendance of the social section.</param>
    /// <param name="doubleVote">One representative of the Assurance Maladie takes two votes to restore parity.</param>
    public static DeliberationOutcome Of(SectionCount professional, SectionCount social, bool doubleVote = false) =>
        new(QuorumOf(professional), QuorumOf(social), ParityOf(professional.Attending, social.Attending, doubleVote));

    private static SectionQuorum QuorumOf(SectionCount count) => new(count, (count.Members + 1) / 2);

    private static ParityOutcome ParityOf(int professional, int social, bool doubleVote)
    {
        if (professional == social)
        {
            return new ParityOutcome(ParityState.Equal, professional, social, social, CommissionRules.Parity);
        }

        if (social == 0 || social != professional - 1)
        {
            return new ParityOutcome(ParityState.Unequal, professional, social, social, CommissionRules.Parity);
        }

        return doubleVote
            ? new ParityOutcome(ParityState.RestoredByDoubleVote, professional, social, social + 1, CommissionRules.DoubleVote)
            : new ParityOutcome(ParityState.Restorable, professional, social, social, CommissionRules.DoubleVote);
    }
}
