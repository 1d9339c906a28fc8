using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The words of the contracts of the demonstration.</summary>
internal static class DemoIndicators
{
    /// <summary>The national indicators.</summary>
    public static readonly IReadOnlyDictionary<string, IndicatorWording> Wordings = new Dictionary<string, IndicatorWording>(StringComparer.Ordinal)
    {
        ["N1"] = new("Patientèle avec médecin traitant dans la population couverte", null, "Assurance maladie", "%"),
        ["N2"] = new("Patients en ALD, âgés de plus de 70 ans ou couverts par la CSS, sans médecin traitant", null, "Assurance maladie", "%"),
        ["N3"] = new("Passages aux urgences non suivis d’hospitalisation", null, "Assurance maladie", "%"),
        ["N4"] = new("Admissions directes en hospitalisation adressées par un professionnel de ville", null, "Assurance maladie", "%"),
        ["N5"] = new("Médecins participant au service d’accès aux soins (SAS)", null, "ARS", "médecins"),
        ["N6"] = new("Demandes du SAS ayant abouti à un rendez-vous par la CPTS", null, "ARS", "demandes"),
        ["N5'"] = new("Consultations enregistrées dans le dispositif d’orientation", null, "CPTS", "consultations"),
    };

    /// <summary>The title of a piece of a request to join.</summary>
    public static string Of(JoiningPieceKind kind) => kind switch
    {
        JoiningPieceKind.ValidatedProject => "Projet de santé validé",
        JoiningPieceKind.Statutes => "Statuts signés",
        JoiningPieceKind.TerritoryOutline => "Contours du territoire",
        _ => "Liste des membres avec leurs statuts",
    };

    /// <summary>What a mission contains.</summary>
    public static string ContentOf(Mission mission) => mission switch
    {
        Mission.AccessToCare => "Recensement des patients sans médecin traitant ; créneaux partagés pour les soins non programmés.",
        Mission.CarePathways => "Parcours de la personne âgée à la sortie de l’hôpital ; parcours diabète.",
        Mission.Prevention => "Dépistage organisé avec les pharmaciens ; vaccination.",
        _ => "Rédaction et mise à jour annuelle du plan de réponse aux crises.",
    };

    /// <summary>A counted indicator for a mission.</summary>
    public static Indicator Counted(Mission mission, DateOnly on)
    {
        var (code, label, unit, baseline, objectives) = mission switch
        {
            Mission.AccessToCare => ("AccessToCare.OtherUnscheduledCare", "Soins non programmés non médicaux traités", "soins", 120m, new decimal?[] { 200, 300, 400, 500, 600 }),
            Mission.CarePathways => ("CarePathways.Patients", "Patients accompagnés dans un parcours", "%", 4m, [8, 12, 16, 20, 25]),
            _ => ("Prevention.Actions", "Actions de prévention ou de dépistage déployées", "actions", 2m, [4, 6, 8, 10, 12]),
        };
        return Indicator.Of(IndicatorLibrary.ByCode[code], new IndicatorWording(label, "Relevé annuel de la CPTS.", "CPTS", unit)) with
        {
            Use = IndicatorUse.Counted,
            Baseline = baseline,
            BaselineOn = new DateOnly(on.Year - 1, 12, 31),
            Objectives = objectives,
        };
    }
}
