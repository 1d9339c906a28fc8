using CptsPortal.Law.Deadlines;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>The steps of a clock as sentences.</summary>
internal static class ClockWords
{
    /// <summary>What a step says, in French.</summary>
    public static string Of(ClockStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var suspends = step.Kind is ClockStepKind.Suspension or ClockStepKind.OpenSuspension;
        var form = suspends && step.Days == 0 ? ".None" : suspends && step.Days == 1 ? ".One" : "";
        return ProjectTexts.Texts.Get(
            $"ClockStep.{step.Kind}{form}", [step.On, step.LastDay ?? step.On, step.Until ?? step.On, step.Days]);
    }

    /// <summary>The day or days that a step is about.</summary>
    public static string Days(ClockStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Until is { } until ? $"{French.Date(step.On)} – {French.Date(until)}" : French.Date(step.On);
    }

    /// <summary>The state of the time line's mark; the sentence says it too.</summary>
    public static string Mark(ClockStep step, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Kind is ClockStepKind.Suspension or ClockStepKind.OpenSuspension ? "portal-line__step--suspended"
            : step.On > today ? "portal-line__step--ahead" : "";
    }
}
