namespace CptsPortal.Domain.StartUp;

/// <summary>The five groups of orientations of an identity sheet (instruction 2019/218, annexe 3).</summary>
public enum OrientationGroup
{
    /// <summary>Accès aux soins.</summary>
    Access,

    /// <summary>Parcours pluriprofessionnels, organisation des soins.</summary>
    Organisation,

    /// <summary>Parcours pluriprofessionnels, pathologies.</summary>
    Pathologies,

    /// <summary>Prévention.</summary>
    Prevention,

    /// <summary>Qualité et pertinence.</summary>
    Quality,

    /// <summary>Accompagnement des professionnels.</summary>
    Professionals,
}

/// <summary>The orientations of an identity sheet: the group's name begins each.</summary>
/// <remarks>In the order of the text; see <see cref="Orientations.GroupOf"/>.</remarks>
public enum Orientation
{
#pragma warning disable CS1591 // The French words of each, in the resource of the stage, are the text's own; a comment would repeat the name.
    AccessUnscheduledCare,
    AccessRegularDoctor,
    AccessTelehealth,
    OrganisationFirstSecondLevel,
    OrganisationHospital,
    OrganisationDelegation,
    OrganisationPharmacist,
    PathologiesElderly,
    PathologiesDisability,
    PathologiesChildren,
    PathologiesCardiovascular,
    PathologiesHeartFailure,
    PathologiesPsychiatry,
    PathologiesCancer,
    PathologiesDiabetes,
    PathologiesRespiratory,
    PathologiesKidney,
    PathologiesNeurology,
    PathologiesSight,
    PathologiesPalliative,
    PathologiesBackPain,
    PathologiesAddictions,
    PathologiesChronicPain,
    PathologiesPregnancy,
    PathologiesWounds,
    PathologiesObesity,
    PreventionActivity,
    PreventionNutrition,
    PreventionAntibiotics,
    PreventionVulnerable,
    PreventionCancerScreening,
    PreventionOtherScreening,
    PreventionVaccination,
    PreventionSexualHealth,
    PreventionEnvironment,
    PreventionWork,
    PreventionChildren,
    PreventionMentalHealth,
    PreventionDental,
    QualityPathway,
    QualityPrescriptions,
    QualityOther,
    ProfessionalsInternships,
    ProfessionalsOther,
#pragma warning restore CS1591
}

/// <summary>The orientations by group.</summary>
public static class Orientations
{
    /// <summary>The group of an orientation.</summary>
    public static OrientationGroup GroupOf(this Orientation orientation) =>
        Enum.GetValues<OrientationGroup>().Single(group => orientation.ToString().StartsWith(group.ToString(), StringComparison.Ordinal));
}
