namespace CptsPortal.Domain.HealthProjects;

/// <summary>The themes of the assessment grid (10-lifecycle 4).</summary>
public enum AssessmentTheme
{
    /// <summary>Lived territory, overlap, gap.</summary>
    Territory,

    /// <summary>Open to all professions and modes, and the statutes say so.</summary>
    Inclusive,

    /// <summary>All actors identified, key actors of each mission are parties, no structure excluded.</summary>
    Rooted,

    /// <summary>Several themes, not one tool, not telemedicine only.</summary>
    Global,

    /// <summary>The base missions are explicit.</summary>
    BaseMissions,

    /// <summary>Primary care is significantly represented.</summary>
    PrimaryCare,
}

/// <summary>What the ARS finds on a theme.</summary>
public enum Finding
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>To complete.</summary>
    ToComplete,

    /// <summary>Not met.</summary>
    NotMet,
}

/// <summary>The finding on one theme.</summary>
/// <param name="Theme">Theme.</param>
/// <param name="Finding">Finding; null while not assessed.</param>
/// <param name="Comment">Comment; compulsory unless the theme is met.</param>
public sealed record ThemeAssessment(AssessmentTheme Theme, Finding? Finding, string? Comment);
