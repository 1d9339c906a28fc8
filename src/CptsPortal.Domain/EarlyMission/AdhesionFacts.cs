using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.EarlyMission;

/// <summary>What the form says (avenant 2, annexe 7).</summary>
/// <param name="Missions">The base missions already started.</param>
/// <param name="Pieces">The three pieces joined.</param>
public sealed record AdhesionForm(IReadOnlyList<Mission> Missions, AdhesionPieces Pieces);

/// <summary>The three pieces of the form, as pieces of the case; null where one is not joined.</summary>
/// <param name="Statutes">Statutes of the association.</param>
/// <param name="Letter">Letter of intent validated by the ARS.</param>
/// <param name="Proof">What proves that the missions are started.</param>
public sealed record AdhesionPieces(Guid? Statutes, Guid? Letter, Guid? Proof)
{
    /// <summary>Those joined.</summary>
    public IReadOnlyList<Guid> Joined => [.. new[] { Statutes, Letter, Proof }.OfType<Guid>()];
}

/// <summary>What the case tells of whether its holder may join.</summary>
/// <param name="LetterValidatedOn">Day on which the letter of intent was validated; null when none is.</param>
/// <param name="TerritoryAided">Whether an adhesion was registered already, for this case or on a commune that it covers.</param>
/// <param name="OtherAwaited">Whether another form of the case awaits the fund.</param>
/// <param name="PiecesOfCase">Whether the pieces joined are shared pieces of the case.</param>
public sealed record AdhesionGround(DateOnly? LetterValidatedOn, bool TerritoryAided, bool OtherAwaited, bool PiecesOfCase);

/// <summary>Why the fund did not register the adhesion.</summary>
/// <param name="On">Day of the refusal.</param>
/// <param name="Reason">Why.</param>
public sealed record AdhesionRefusal(DateOnly On, string Reason);

/// <summary>The termination of an adhesion (avenant 2, annexe 6, art. 4).</summary>
/// <param name="Ground">Why, and so by whom.</param>
/// <param name="LetterReceivedOn">Receipt of the registered letter.</param>
/// <param name="Reason">In words.</param>
/// <param name="SeizedOn">Day on which the holder seized the fund's director, if so.</param>
/// <param name="ConfirmedOn">Day on which the fund notified that it confirms, if so.</param>
/// <param name="WithdrawnOn">Day on which the termination was given up, if so.</param>
public sealed record AdhesionTermination(
    EarlyMissionGround Ground, DateOnly LetterReceivedOn, string Reason, DateOnly? SeizedOn, DateOnly? ConfirmedOn, DateOnly? WithdrawnOn)
{
    /// <summary>What the law reads.</summary>
    public TerminationFacts Facts => new(EarlyMissionTermination.By(Ground), LetterReceivedOn)
    {
        SeizedOn = SeizedOn,
        ConfirmedOn = ConfirmedOn,
        WithdrawnOn = WithdrawnOn,
    };

    /// <summary>Where it stands on a day.</summary>
    public TerminationReading On(DateOnly day) => TerminationDates.On(EarlyMissionTermination.Terms, Facts, day);
}

/// <summary>Where an adhesion stands.</summary>
public enum AdhesionState
{
    /// <summary>Awaits the fund.</summary>
    Filed,

    /// <summary>Not registered by the fund.</summary>
    Refused,

    /// <summary>Registered: its nine months run.</summary>
    Running,

    /// <summary>Terminated by a letter whose notice runs.</summary>
    Terminating,

    /// <summary>Terminated, and suspended by a seizure.</summary>
    Suspended,

    /// <summary>Its termination took effect.</summary>
    Terminated,
}
