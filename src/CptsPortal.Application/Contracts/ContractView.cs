using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;

namespace CptsPortal.Application.Contracts;

/// <summary>The contract of a case as somebody may see it.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="ProjectValidatedOn">Day on which the health project was validated; null when it is not.</param>
/// <param name="Contract">The contract shown; null when the CPTS never asked to join.</param>
/// <param name="Others">The other contracts of the case, latest first.</param>
/// <param name="Unprepared">Days of tripartite meetings that no bilateral one prepared; none for who is out of the room.</param>
public sealed record ContractView(
    DateOnly Today, Stage Stage, DateOnly? ProjectValidatedOn, ContractItem? Contract, IReadOnlyList<OtherContract> Others,
    IReadOnlyList<DateOnly> Unprepared)
{
    /// <summary>Whether the contract shown is the last one of the case, on which all acts but those of its payments and reviews are.</summary>
    public bool IsLast => Others.All(other => other.Number < Contract?.Number);

    /// <summary>Whether the contract shown is the one that was signed last.</summary>
    public bool IsSignedLast => Contract is { SignedOn: not null } shown && Others.All(other => other.SignedOn is null || other.Number < shown.Number);

    /// <summary>Whether another contract can follow the last one now.</summary>
    public required bool MayBeFollowed { get; init; }

    /// <summary>Whether the CPTS can ask to join now.</summary>
    public bool CanBeAskedFor => ProjectValidatedOn is not null && Stage is >= Stage.Contracting and not Stage.Closed && IsLast && MayBeFollowed;
}

/// <summary>A contract.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Version">Version, for acts on it.</param>
/// <param name="Number">1 for the first of the case.</param>
/// <param name="Reference">Reference quoted in letters.</param>
/// <param name="State">Where it stands, as the reader may know it.</param>
/// <param name="RequestedOn">Day of the request to join.</param>
/// <param name="Pieces">The pieces of the request.</param>
/// <param name="FileCompleteOn">Day from which they are complete.</param>
/// <param name="SignedOn">Day of the last signature.</param>
/// <param name="EndsOn">First day that no longer is a contract day, as known on the day: the effect of a termination, else the term.</param>
/// <param name="Refusal">The refusal of the institutions, if any.</param>
/// <param name="SeizureEndsOn">Last day to seize the local commission, included.</param>
/// <param name="Open">The version under way, as the reader may see it; null when there is none to see.</param>
/// <param name="Current">The version in effect; null before the signature.</param>
/// <param name="Missions">What really happens of the missions; empty before the signature.</param>
/// <param name="CrisisPlan">What really happens of the crisis plan.</param>
public sealed record ContractItem(
    Guid Id, uint Version, int Number, string Reference, ContractState State, DateOnly RequestedOn, IReadOnlyList<JoiningItem> Pieces,
    DateOnly? FileCompleteOn, DateOnly? SignedOn, DateOnly? EndsOn, ContractRefusal? Refusal, DateOnly? SeizureEndsOn, TermsView? Open,
    TermsView? Current, IReadOnlyList<MissionLine> Missions, CrisisPlanLife CrisisPlan)
{
    /// <summary>The amendments signed, oldest first.</summary>
    public IReadOnlyList<SignedAmendment> Amendments { get; init; } = [];

    /// <summary>The amendment under way, as the reader may see it; null without one.</summary>
    public TermsView? Amendment => Open is { Kind: VersionKind.Amendment } ? Open : null;
}

/// <summary>An amendment that was signed.</summary>
/// <param name="Number">1 for the first amendment of the contract.</param>
/// <param name="SignedOn">Day of its last signature.</param>
/// <param name="EffectiveOn">First day on which it applies.</param>
public sealed record SignedAmendment(int Number, DateOnly SignedOn, DateOnly EffectiveOn);

/// <summary>A piece of the request to join.</summary>
/// <param name="Piece">What is known of it.</param>
/// <param name="Title">Title of the attached piece, if any.</param>
public sealed record JoiningItem(JoiningPiece Piece, string? Title);

/// <summary>The terms of a version, with the names of their communes.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Kind">Original or amendment.</param>
/// <param name="Number">1 for the original.</param>
/// <param name="Revision">Which wording.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="ProposedOn">Day of the last proposal.</param>
/// <param name="BeingChanged">Whether the institutions took it back to change it: what is shown is the wording last proposed.</param>
/// <param name="Agreements">The agreements to the present wording.</param>
/// <param name="Signatories">The signatures.</param>
/// <param name="Communes">Names of the communes.</param>
public sealed record TermsView(
    ContractTerms Terms, VersionKind Kind, int Number, int Revision, VersionPhase Phase, DateOnly? ProposedOn, bool BeingChanged,
    IReadOnlyList<Agreement> Agreements, IReadOnlyList<Signatory> Signatories, IReadOnlyList<string> Communes)
{
    /// <summary>First day on which the parties want an amendment to apply; null for the day of its last signature.</summary>
    public DateOnly? EffectFrom { get; init; }

    /// <summary>Rank of an amendment among those of the contract, from 1; 0 for the original.</summary>
    public int Amendment { get; init; }
}

/// <summary>A mission of a signed contract, as planned, as due and as it is.</summary>
/// <param name="Terms">What was agreed.</param>
/// <param name="Life">What happened.</param>
/// <param name="Due">Its last days (D-09, D-10); null for an optional mission.</param>
public sealed record MissionLine(MissionTerms Terms, MissionLife Life, MissionMilestone? Due)
{
    /// <summary>Whether it did not start, or was not deployed, by its last day.</summary>
    /// <param name="today">The portal's day.</param>
    public bool IsLateOn(DateOnly today) =>
        (Life.StartedOn ?? today) > Due?.StartBy || (Life.DeployedOn ?? today) > Due?.DeployBy;

    /// <summary>Which one.</summary>
    public Mission Mission => Terms.Mission;
}

/// <summary>A contract, or a request, besides the one shown.</summary>
/// <param name="Number">Number within the case, from 1.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="State">Where it stands, as the reader may know it.</param>
/// <param name="Refusal">The refusal, if it was one.</param>
/// <param name="SignedOn">Its signature, if any.</param>
/// <param name="EndsOn">Its end, if signed.</param>
public sealed record OtherContract(int Number, string Reference, ContractState State, ContractRefusal? Refusal, DateOnly? SignedOn, DateOnly? EndsOn);
