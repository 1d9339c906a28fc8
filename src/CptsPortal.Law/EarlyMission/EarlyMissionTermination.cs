using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.EarlyMission;

/// <summary>Why an early-mission contract is terminated.</summary>
public enum EarlyMissionGround
{
    /// <summary>The holder wishes it (art. 4.1).</summary>
    HolderWish,

    /// <summary>The fund found the aided missions not deployed (art. 4.2).</summary>
    MissionsNotDeployed,

    /// <summary>The project was not filed or the contract not signed within nine months (art. 4.2).</summary>
    NineMonthsMissed,
}

/// <summary>What the holder gives back.</summary>
/// <param name="Amount">The sum paid, whole; zero where nothing is owed.</param>
/// <param name="DueBy">Last day, included; null where nothing is owed or the termination has no date.</param>
public sealed record EarlyMissionRefund(Euro Amount, DateOnly? DueBy);

/// <summary>Terminating an early-mission contract (avenant 2, annexe 6, art. 4).</summary>
public static class EarlyMissionTermination
{
    /// <summary>One month after the letter's receipt; the holder may seize the fund's director within it; two months to refund.</summary>
    public static readonly TerminationTerms Terms = new(Period.OfMonths(1), Period.OfMonths(2), EarlyMissionRules.Termination);

    /// <summary>Who terminates for this reason.</summary>
    public static TerminatedBy By(EarlyMissionGround ground) =>
        ground == EarlyMissionGround.HolderWish ? TerminatedBy.Holder : TerminatedBy.Institutions;

    /// <summary>R-EARLY-REFUND: the whole sum, only where the missions were not deployed and the termination has a date.</summary>
    /// <param name="ground">Why it is terminated.</param>
    /// <param name="paid">The sum paid.</param>
    /// <param name="dates">The termination read by <see cref="TerminationDates"/> under <see cref="Terms"/>.</param>
    public static EarlyMissionRefund Refund(EarlyMissionGround ground, Euro paid, TerminationReading dates) =>
        ground == EarlyMissionGround.MissionsNotDeployed && dates.RefundDueBy is { } due
            ? new EarlyMissionRefund(paid, due)
            : new EarlyMissionRefund(Euro.Zero, null);
}
