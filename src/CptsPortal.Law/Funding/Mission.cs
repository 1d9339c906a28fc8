namespace CptsPortal.Law.Funding;

/// <summary>The missions of a CPTS, in the order of the texts (ACI art. 5; avenant 2 art. 3).</summary>
public enum Mission
{
    /// <summary>Accès aux soins (base mission; ACI art. 5.1.1).</summary>
    AccessToCare,

    /// <summary>Parcours pluriprofessionnels (base mission; ACI art. 5.1.2).</summary>
    CarePathways,

    /// <summary>Prévention (base mission; ACI art. 5.1.3).</summary>
    Prevention,

    /// <summary>Réponse aux crises sanitaires graves (base mission; avenant 2 art. 3, ACI art. 5.1.4).</summary>
    CrisisResponse,

    /// <summary>Qualité et pertinence des soins (optional mission; ACI art. 5.2).</summary>
    CareQuality,

    /// <summary>Accompagnement des professionnels (optional mission; ACI art. 5.2).</summary>
    ProfessionalSupport,
}
