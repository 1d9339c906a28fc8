using CptsPortal.Law.Deadlines;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>Where a version of a project stands on a day, read from its facts.</summary>
public enum ProjectPhase
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Filed, its receipt by post not recorded yet.</summary>
    AwaitingReceipt,

    /// <summary>The two months run.</summary>
    Running,

    /// <summary>Complements are awaited.</summary>
    Suspended,

    /// <summary>Complements are awaited, and the delay set is over.</summary>
    DelayOver,

    /// <summary>The ARS opposed.</summary>
    Opposed,

    /// <summary>The ARS validated.</summary>
    Validated,

    /// <summary>Silence validated.</summary>
    TacitlyValidated,

    /// <summary>The holder withdrew it.</summary>
    Withdrawn,
}

/// <summary>Reads a phase.</summary>
public static class ProjectPhases
{
    /// <summary>Where a version stands at the end of a day.</summary>
    public static ProjectPhase PhaseOn(this HealthProject project, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.ClockOn(day)?.State switch
        {
            null when project.WithdrawnOn <= day => ProjectPhase.Withdrawn,
            null => project.FiledOn is null ? ProjectPhase.Draft : ProjectPhase.AwaitingReceipt,
            ClockState.NotStarted => ProjectPhase.AwaitingReceipt,
            ClockState.Suspended => ProjectPhase.Suspended,
            ClockState.DelayOver => ProjectPhase.DelayOver,
            ClockState.Opposed => ProjectPhase.Opposed,
            ClockState.Validated => ProjectPhase.Validated,
            ClockState.TacitlyValidated => ProjectPhase.TacitlyValidated,
            ClockState.Withdrawn => ProjectPhase.Withdrawn,
            _ => ProjectPhase.Running,
        };
    }
}
