using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;

namespace CptsPortal.Domain.Standing;

/// <summary>What is known of a case up to its contract, as far as it tells who must act and until when.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="OpenedOn">Day of its opening.</param>
/// <param name="ContactOn">Day of the first contact, if any.</param>
/// <param name="FirstMeetingOn">Day of the first meeting, once held.</param>
/// <param name="Letter">The last letter of intent, if any.</param>
/// <param name="AwardedOn">Day of the last start-up award, if any.</param>
/// <param name="FollowedUpOn">Day of the last joint follow-up meeting, if any.</param>
/// <param name="Project">The last health project, if any.</param>
/// <param name="InCharge">The institution in charge of an uncovered territory.</param>
/// <param name="AgriculturalFund">What part the MSA takes.</param>
public sealed record CaseFacts(
    Stage Stage, DateOnly OpenedOn, DateOnly? ContactOn, DateOnly? FirstMeetingOn, LetterPosition? Letter,
    DateOnly? AwardedOn, DateOnly? FollowedUpOn, ProjectPosition? Project,
    Institution? InCharge = null, AgriculturalPart AgriculturalFund = AgriculturalPart.None)
{
    /// <summary>The last form by which the holder asked to join the early-mission contract, if any.</summary>
    public EarlyMissionPosition? EarlyMission { get; init; }

    /// <summary>The contract signed last or, before any signature, the one asked for last; null when none was.</summary>
    public ContractPosition? Contract { get; init; }

    /// <summary>The contract asked for after the one that is signed; null without any.</summary>
    public ContractPosition? Renewal { get; init; }

    /// <summary>The contracts signed before the last one: what they leave to be done stays.</summary>
    public IReadOnlyList<EarlierContract> Earlier { get; init; } = [];

    /// <summary>The annual reviews of the contract signed last; null before any signature.</summary>
    public ReviewsPosition? Reviews { get; init; }

    /// <summary>The events of the case that deadlines know, each with its last day; what lies after <paramref name="today"/> has not happened.</summary>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyDictionary<CaseEvent, DateOnly> EventsOn(DateOnly today)
    {
        var events = new Dictionary<CaseEvent, DateOnly>();
        Note(CaseEvent.ContactMade, ContactOn);
        Note(CaseEvent.FirstMeetingHeld, FirstMeetingOn);
        Note(CaseEvent.CommitteeMet, Letter?.SessionOn);
        Note(CaseEvent.LetterDecisionNotified, Letter?.NotifiedOn);
        Note(CaseEvent.LetterWithdrawn, Letter?.WithdrawnOn);
        Note(CaseEvent.LetterValidated, Letter is { State: LetterState.Validated } ? Letter.DecidedOn : null);
        Note(CaseEvent.StartUpAwarded, AwardedOn);
        Note(CaseEvent.FollowUpMeetingHeld, FollowedUpOn >= AwardedOn ? FollowedUpOn : null);
        Note(CaseEvent.EarlyMissionRegistered, EarlyMission?.RegisteredOn);
        Note(CaseEvent.EarlyMissionTerminated, EarlyMission?.Termination?.On(today).EffectiveOn);
        Note(CaseEvent.ContractSigned, Contract?.SignedOn);
        Note(CaseEvent.MembersConfirmed, Contract?.MembersConfirmedOn is [.., var confirmed] ? confirmed : null);
        Note(CaseEvent.TerminationReceived, Contract?.Termination?.LetterReceivedOn);
        Note(CaseEvent.ContractEnded, Contract?.EndOn(today));
        Note(CaseEvent.ProjectReceived, Project?.Clock?.ReceivedOn);
        Note(CaseEvent.ProjectWithdrawn, Project?.Clock?.WithdrawnOn);
        if (Project?.Clock is { } clock)
        {
            Note(CaseEvent.ProjectDecided, DecidedOn(clock, today));
            if (clock.Requests is [.., var last] && last.AskedOn <= today)
            {
                events[CaseEvent.ComplementDelayEnds] = last.DelayEndsOn;
                Note(CaseEvent.ComplementsReceived, last.ReceivedOn);
            }
        }

        return events;

        void Note(CaseEvent happened, DateOnly? on)
        {
            if (on is { } day && day <= today)
                events[happened] = day;
        }
    }

    private static DateOnly? DecidedOn(NonOppositionFacts clock, DateOnly today)
    {
        var reading = NonOppositionClock.On(clock, today);
        return reading.State == ClockState.TacitlyValidated ? reading.DeemedValidatedFrom : clock.OpposedOn ?? clock.ValidatedOn;
    }
}

/// <summary>What part the MSA takes in a case.</summary>
public enum AgriculturalPart
{
    /// <summary>None: the ARS and the fund follow the case.</summary>
    None,

    /// <summary>The first contact was made with it; nobody there is in charge of the case.</summary>
    Contacted,

    /// <summary>One of its case workers is in charge of the case beside those of the ARS and of the fund.</summary>
    Follows,
}

/// <summary>Where a letter of intent stands, without what it says.</summary>
/// <param name="State">Its state.</param>
/// <param name="SubmittedOn">Day of the last submission.</param>
/// <param name="SessionOn">Day of the committee's session, which may lie ahead.</param>
/// <param name="OpinionOn">Day of the committee's opinion.</param>
/// <param name="Advised">The institutions that gave their opinion on presenting it.</param>
/// <param name="Decided">The institutions that decided.</param>
/// <param name="DecidedOn">Day of the joint decision.</param>
/// <param name="NotifiedOn">Day on which it was notified.</param>
/// <param name="WithdrawnOn">Day of its withdrawal.</param>
/// <param name="CommitteeRequired">Whether the region consults a committee.</param>
public sealed record LetterPosition(
    LetterState State, DateOnly? SubmittedOn, DateOnly? SessionOn, DateOnly? OpinionOn, IReadOnlyList<Institution> Advised,
    IReadOnlyList<Institution> Decided, DateOnly? DecidedOn, DateOnly? NotifiedOn, DateOnly? WithdrawnOn, bool CommitteeRequired);

/// <summary>Where a health project stands, without what it says.</summary>
/// <param name="FiledOn">Day of its filing.</param>
/// <param name="Clock">The facts of its clock; null before the receipt.</param>
/// <param name="Advised">The institutions that gave their opinion.</param>
public sealed record ProjectPosition(DateOnly? FiledOn, NonOppositionFacts? Clock, IReadOnlyList<Institution> Advised);

/// <summary>Where an adhesion to the early-mission contract stands.</summary>
/// <param name="FiledOn">Day of the form.</param>
/// <param name="RegisteredOn">Day of its registration; null while the fund is awaited.</param>
/// <param name="PaidOn">Day of the payment; null while it is not paid.</param>
/// <param name="Termination">Its termination, if any.</param>
/// <param name="RefundedOn">Day on which the aid was given back; null unless so.</param>
public sealed record EarlyMissionPosition(
    DateOnly FiledOn, DateOnly? RegisteredOn, DateOnly? PaidOn, AdhesionTermination? Termination, DateOnly? RefundedOn = null)
{
    /// <summary>Whether what was paid is to be given back, as known on a day.</summary>
    public bool OwesRefundOn(DateOnly today) => PaidOn is not null && RefundedOn is null
        && Termination is { Ground: EarlyMissionGround.MissionsNotDeployed } termination && termination.On(today).State == TerminationState.Effective;
}
