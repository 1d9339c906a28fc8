namespace CptsPortal.Domain.Cases;

/// <summary>Where a case stands in the life of a CPTS.</summary>
public enum Stage
{
    /// <summary>Premier contact.</summary>
    FirstContact,

    /// <summary>Lettre d'intention.</summary>
    LetterOfIntent,

    /// <summary>Rédaction du projet de santé (amorçage).</summary>
    ProjectDrafting,

    /// <summary>Examen du projet de santé (délai de non-opposition).</summary>
    ProjectReview,

    /// <summary>Contractualisation.</summary>
    Contracting,

    /// <summary>Contrat en cours.</summary>
    ContractRunning,

    /// <summary>Dossier clos.</summary>
    Closed,
}

/// <summary>How a case came about.</summary>
public enum CaseOrigin
{
    /// <summary>Professionals came with a project.</summary>
    SpontaneousProject,

    /// <summary>The CPTS already existed.</summary>
    AlreadyConstituted,

    /// <summary>Territoire atone: no project yet, an institution is in charge.</summary>
    UncoveredTerritory,
}
