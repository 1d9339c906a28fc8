using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of the termination of a contract.</summary>
public static class TerminationTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Terminations");

    /// <summary>Where a termination stands on a day, in a sentence.</summary>
    public static string Of(ContractTermination termination, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(termination);
        var reading = termination.On(today);
        return reading.State == TerminationState.Withdrawn
            ? Texts.Get("State.Withdrawn", [termination.WithdrawnOn!.Value])
            : Texts.Get($"State.{reading.State}", [reading.EffectiveOn ?? reading.OriginalDate]);
    }

    /// <summary>Who terminates, in a sentence: <c>la caisse</c>.</summary>
    public static string Author(Party by) => Texts.Get($"By.{by}");
}
