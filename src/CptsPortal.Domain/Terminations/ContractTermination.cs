using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Domain.Terminations;

/// <summary>Why a contract is terminated (ACI art. 11.1 and 11.2).</summary>
public enum TerminationGround
{
    /// <summary>The CPTS wishes it, without having to say why (art. 11.1).</summary>
    CptsWish,

    /// <summary>The terms of the contract are manifestly not respected: missions that are not carried out, and the like (art. 11.2).</summary>
    TermsNotRespected,

    /// <summary>The conditions of eligibility are no longer met (art. 11.2).</summary>
    NoLongerEligible,
}

/// <summary>The termination of a contract (R-TERM; ACI art. 11, contrat type art. 8).</summary>
/// <param name="Ground">Why.</param>
/// <param name="By">Who terminates: the CPTS, the fund or the ARS.</param>
/// <param name="LetterReceivedOn">Receipt of the registered letter; the later one where there are two addressees.</param>
/// <param name="Reason">In words.</param>
public sealed record ContractTermination(TerminationGround Ground, Party By, DateOnly LetterReceivedOn, string Reason)
{
    /// <summary>Day on which the CPTS seized the local commission; null unless so.</summary>
    public DateOnly? SeizedOn { get; init; }

    /// <summary>Day on which the institutions notified that they confirm; null unless so.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>Day on which it was given up; null unless so.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Day on which the fund claimed the refund; null unless so.</summary>
    public DateOnly? RefundClaimedOn { get; init; }

    /// <summary>Euros then claimed, two decimals; null unless so.</summary>
    public decimal? RefundClaimed { get; init; }

    /// <summary>Day of the payment or of the receipt that settled it; null while something is open.</summary>
    public DateOnly? SettledOn { get; init; }

    /// <summary>What the law reads.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TerminationFacts Facts => new(By == Party.Cpts ? TerminatedBy.Holder : TerminatedBy.Institutions, LetterReceivedOn)
    {
        SeizedOn = SeizedOn,
        ConfirmedOn = ConfirmedOn,
        WithdrawnOn = WithdrawnOn,
    };

    /// <summary>Where it stands on a day.</summary>
    public TerminationReading On(DateOnly day) => TerminationDates.On(TerminationTerms.Contract, Facts, day);

    /// <summary>T as known on a day, where it comes before the end of the five years; null else.</summary>
    /// <param name="endsOn">First day after the five years.</param>
    /// <param name="day">The day.</param>
    public DateOnly? EffectBefore(DateOnly? endsOn, DateOnly day) => On(day).EffectiveOn is { } effective && effective < endsOn ? effective : null;

    /// <summary>The day on which it would take effect were it confirmed on a day: what its settlement is shown for (R-TERM-DATE).</summary>
    /// <param name="day">Day on which the confirmation would be notified.</param>
    public DateOnly EffectIfConfirmedOn(DateOnly day)
    {
        var reading = On(day);
        return reading.EffectiveOn ?? (reading.OriginalDate > day ? reading.OriginalDate : day);
    }

    /// <summary>The days of its acts, none left out.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<DateOnly?> Days => [LetterReceivedOn, SeizedOn, ConfirmedOn, WithdrawnOn];
}

/// <summary>What is claimed from a CPTS.</summary>
/// <param name="On">Day of the claim; null when none can be read.</param>
/// <param name="Owed">What the settlement of the day makes it give back; zero when nothing.</param>
public sealed record RefundClaim(DateOnly? On, Euro Owed);
