using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Law.Funding;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>What the letters and projects of the demonstration say; every person is invented.</summary>
internal static class DemoContents
{
    /// <summary>The institutions' comments on a letter.</summary>
    public static readonly IReadOnlyList<CriterionComment> Assessment =
    [
        new(LetterCriterion.Location, "Bassin de vie cohérent, sans chevauchement."),
        new(LetterCriterion.Composition, "Médecins, infirmiers et pharmaciens sont représentés."),
        new(LetterCriterion.Partnerships, "Lien engagé avec l’hôpital et le dispositif d’appui à la coordination."),
        new(LetterCriterion.Needs, "Le diagnostic met en avant l’accès au médecin traitant."),
    ];

    /// <summary>The leader of a case.</summary>
    public static Contact Leader(DemoCase cpts) => new(cpts.Leader, "médecin généraliste", Address(cpts.Leader), null);

    /// <summary>The coordinator of a case.</summary>
    public static Contact Coordinator(DemoCase cpts) => new($"Coordination de la {cpts.Name}", "coordonnatrice", Address("coordination " + cpts.Name), null);

    /// <summary>The association that carries a case.</summary>
    public static LegalStructure Structure(DemoCase cpts) =>
        new(LegalForm.Association, $"Association {cpts.Name}", null, null, null, "Maison de santé, place de la Mairie", cpts.Leader);

    /// <summary>A whole letter.</summary>
    public static LetterContent Letter(DemoCase cpts, DateOnly on) => new()
    {
        ProjectName = cpts.Name,
        Leader = Leader(cpts),
        Diagnosis = "Un habitant sur dix n’a pas de médecin traitant ; les soins non programmés reposent sur les urgences. La population vieillit et la prévention reste dispersée.",
        Contacts =
        [
            new(ContactKind.CoordinatedPractice, true, "Deux maisons de santé pluriprofessionnelles"),
            new(ContactKind.CoordinationSupport, true, "Dispositif d’appui à la coordination du territoire"),
            new(ContactKind.LocalAuthorities, true, "Communauté de communes"),
            new(ContactKind.Hospitals, true, "Centre hospitalier de secteur"),
        ],
        Team =
        [
            new(cpts.Leader, "médecin généraliste", null, null, Sector.Health, true),
            new("Maëlle Gontard", "infirmière", null, null, Sector.Health, true),
            new("Idriss Vasseur", "pharmacien", null, null, Sector.Health, true),
            new("Solène Aubry", "assistante sociale", null, "Centre communal d’action sociale", Sector.Social, false),
        ],
        Structure = new(Structure(cpts).Name, LegalForm.Association, null, StatutesState.InProgress, "Conseil d’administration de neuf membres, trois collèges."),
        Mobilisation = [new(MobilisationMeans.Meeting, "Réunion d’information", 46, on.AddDays(-40), "Salle des fêtes")],
        Professionals =
        [
            new(ListedProfession.GeneralPractitioners, null, 38, 30, 17),
            new(ListedProfession.Nurses, null, 64, 41, 22),
            new(ListedProfession.Pharmacists, null, 19, 15, 9),
            new(ListedProfession.Physiotherapists, null, 33, 18, 7),
        ],
        Partnerships = [new("Centre hospitalier", "Direction des soins", null, "Convention en préparation", false)],
        Missions = [.. MissionForeseen.Asked.Where(asked => asked.Mission is not null)
            .Select(asked => new MissionForeseen(asked.Mission, asked.Part, MissionForeseen.IsBaseMission(asked.Mission), "Groupe de travail constitué."))],
        CommitsToBaseMissions = true,
        Organisation = "Réunions mensuelles des équipes de soins primaires.",
        Calendar = "Assemblée constitutive dans le trimestre, projet de santé dans l’année.",
        SupportWanted = true,
        SupportStructure = "Fédération régionale de l’exercice coordonné",
    };

    /// <summary>A whole project; its pieces once attached.</summary>
    public static ProjectContent Project(DemoCase cpts, Guid? statutes, Guid? memberList) => new()
    {
        Structure = new ProjectStructure
        {
            Name = Structure(cpts).Name,
            Form = LegalForm.Association,
            Email = Address("contact " + cpts.Name),
            PublishedEmail = Address("contact " + cpts.Name),
            Representative = Leader(cpts),
            Coordinator = Coordinator(cpts),
        },
        Territory = new ProjectTerritory { Diagnosis = "Bassin de vie organisé autour du bourg centre ; 11 % de patients sans médecin traitant." },
        Offer = new ProjectOffer
        {
            Existing = "Deux maisons de santé, un centre de santé, dix-neuf pharmacies.",
            CoordinationSupport = "Convention avec le dispositif d’appui à la coordination.",
            LocalHealthContract = "Contrat local de santé en cours de renouvellement.",
            WaysOfWorking = "Messagerie sécurisée partagée, réunions de concertation trimestrielles.",
        },
        Organisation = new ProjectOrganisation
        {
            Members = [new("Médecins généralistes", 17, 4, 6), new("Infirmiers", 22, 3, 5), new("Pharmaciens", 9, 2, 3), new("Masseurs-kinésithérapeutes", 7, 1, 2)],
            Governance = "Assemblée générale, conseil d’administration, bureau de cinq membres.",
            InformationSystems = "Outil régional de coordination.",
            Inclusion = "Lettre d’information, deux rencontres par an ouvertes à tous les professionnels.",
            Partners = [new("Centre hospitalier", "Direction des soins", null, true, false)],
        },
        Missions = new ProjectMissions
        {
            Aims =
            [
                new(ProjectMission.RegularDoctor, "Un médecin traitant pour chaque patient en affection de longue durée.", "Partage des demandes entre cabinets."),
                new(ProjectMission.UnscheduledCare, "Une réponse dans la journée.", "Créneaux dédiés et régulation commune."),
                new(ProjectMission.CarePathways, "Sorties d’hospitalisation anticipées.", "Fiche de liaison commune."),
                new(ProjectMission.Prevention, "Dépistages organisés avec les pharmaciens.", "Calendrier annuel d’actions."),
                new(ProjectMission.CrisisResponse, "Continuité des soins en crise.", "Plan d’organisation partagé."),
            ],
            Telemedicine = "Téléexpertise en dermatologie.",
            Actions = "Voir les fiches-actions.",
        },
        Annexes = new ProjectAnnexes { Statutes = statutes, MemberList = memberList },
    };

    /// <summary>The action sheet of a mission.</summary>
    public static ActionSheet Sheet(Mission mission, DateOnly on) => new()
    {
        Id = Guid.CreateVersion7(),
        Mission = mission,
        Title = mission switch
        {
            Mission.AccessToCare => "Trouver un médecin traitant",
            Mission.CarePathways => "Retour à domicile des personnes âgées",
            Mission.Prevention => "Dépistage du diabète en pharmacie",
            _ => "Plan de réponse aux crises sanitaires",
        },
        Aims = "Objectif général et objectifs annuels suivis par le groupe de travail.",
        Public = "Habitants du territoire",
        Actions = "Recensement, organisation, communication, évaluation.",
        Means = "Coordination à mi-temps, outil régional.",
        Actors = "Médecins, infirmiers, pharmaciens, centre hospitalier.",
        Coordinator = "Maëlle Gontard",
        StartsOn = on.AddMonths(3),
        Milestones = "Bilan à six et à douze mois.",
    };

    private static string Address(string words) =>
        string.Join('.', Domain.Territory.CommuneNameKey.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + "@demo.test";
}
