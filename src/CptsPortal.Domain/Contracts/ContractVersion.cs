using CptsPortal.Domain.Access;

namespace CptsPortal.Domain.Contracts;

/// <summary>The three parties to a contract.</summary>
public enum Party
{
    /// <summary>The CPTS.</summary>
    Cpts,

    /// <summary>The fund (CPAM or CGSS).</summary>
    Fund,

    /// <summary>The ARS.</summary>
    HealthAgency,
}

/// <summary>For whom a role agrees.</summary>
public static class Parties
{
    /// <summary>The party that a role is of; null for who is of none.</summary>
    public static Party? Party(this Role role) => role switch
    {
        Role.Leader => Contracts.Party.Cpts,
        Role.FundCaseWorker or Role.FundDecisionMaker => Contracts.Party.Fund,
        Role.AgencyCaseWorker or Role.AgencyDecisionMaker => Contracts.Party.HealthAgency,
        _ => null,
    };
}

/// <summary>What a version of a contract is.</summary>
public enum VersionKind
{
    /// <summary>The contract as first signed.</summary>
    Original,

    /// <summary>An amendment (contrat type art. 7).</summary>
    Amendment,
}

/// <summary>Where a version stands.</summary>
public enum VersionPhase
{
    /// <summary>In the ARS-CPAM room: the CPTS sees nothing of it, or the wording last proposed.</summary>
    Preparing,

    /// <summary>Proposed to the CPTS: the three parties can agree.</summary>
    Proposed,

    /// <summary>Signed by the three parties; never edited.</summary>
    Concluded,

    /// <summary>Given up.</summary>
    Abandoned,
}

/// <summary>The agreement of a party to a wording.</summary>
/// <param name="By">The party.</param>
/// <param name="Who">Name of who agreed.</param>
/// <param name="On">Day.</param>
/// <param name="Revision">The wording agreed to.</param>
public sealed record Agreement(Party By, string Who, DateOnly On, int Revision);

/// <summary>A signature.</summary>
/// <param name="Party">For whom.</param>
/// <param name="Name">Who signed.</param>
/// <param name="Quality">In what quality.</param>
/// <param name="On">Day.</param>
public sealed record Signatory(Party Party, string Name, string Quality, DateOnly On);

/// <summary>A signature as it is typed.</summary>
/// <param name="Party">For whom.</param>
/// <param name="Name">Who signed.</param>
/// <param name="Quality">In what quality.</param>
/// <param name="On">Day; null when none can be read.</param>
public sealed record TypedSignature(Party Party, string? Name, string? Quality, DateOnly? On);

/// <summary>The terms as proposed to the CPTS.</summary>
/// <param name="Revision">Which wording.</param>
/// <param name="On">Day of the proposal.</param>
/// <param name="Terms">What is proposed.</param>
public sealed record Proposal(int Revision, DateOnly On, ContractTerms Terms)
{
    /// <summary>The day of effect proposed; see <see cref="ContractVersion.EffectFrom"/>.</summary>
    public DateOnly? EffectFrom { get; init; }
}

/// <summary>A version of a contract: the original, or an amendment.</summary>
/// <param name="Number">1 for the original.</param>
/// <param name="Kind">What it is.</param>
/// <param name="StartedOn">Day on which its preparation began.</param>
/// <param name="Terms">The terms, in the institutions' present wording.</param>
public sealed record ContractVersion(int Number, VersionKind Kind, DateOnly StartedOn, ContractTerms Terms)
{
    /// <summary>Where it stands.</summary>
    public VersionPhase Phase { get; init; }

    /// <summary>Grows at each change of the terms.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>What the CPTS was shown last; null while nothing left the room.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The agreements to the present wording.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>The signatures.</summary>
    public IReadOnlyList<Signatory> Signatories { get; init; } = [];

    /// <summary>
    /// First day on which the parties want an amendment to apply; null for the day of its last signature. An amendment signed later
    /// than that day applies from its last signature.
    /// </summary>
    public DateOnly? EffectFrom { get; init; }

    /// <summary>First day on which its terms apply; null while it is not signed.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Whether it is neither signed nor given up.</summary>
    public bool IsOpen() => Phase is VersionPhase.Preparing or VersionPhase.Proposed;

    /// <summary>Whether a party agreed to the present wording.</summary>
    public bool HasAgreed(Party party) => Agreements.Any(agreement => agreement.By == party && agreement.Revision == Revision);

    /// <summary>Day of its last signature; null while a party has not signed.</summary>
    public DateOnly? LastSignature() => Phase == VersionPhase.Concluded ? Signatories.Max(signatory => signatory.On) : null;

    /// <summary>The first day on which its terms would apply, were it signed on a day.</summary>
    public DateOnly EffectIfSignedOn(DateOnly day) => EffectFrom > day ? EffectFrom.Value : day;

    /// <summary>The version in another wording: agreements fall, and what was proposed goes back to the room.</summary>
    internal ContractVersion Changed(ContractTerms terms) => terms == Terms ? this : Reworded() with { Terms = terms };

    /// <summary>The version with another day of effect, which is another wording.</summary>
    internal ContractVersion Changed(DateOnly? effectFrom) => effectFrom == EffectFrom ? this : Reworded() with { EffectFrom = effectFrom };

    private ContractVersion Reworded() => this with { Revision = Revision + 1, Phase = VersionPhase.Preparing, Agreements = [] };
}
