using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;

namespace CptsPortal.Application.HealthProjects;

/// <summary>One thing that a project says.</summary>
/// <param name="Section">Section.</param>
/// <param name="Field">Stable path of the field within the content, key of its French label.</param>
/// <param name="Subject">What it is about, where a section says the same of several: a profession, a mission, a partner, a sheet.</param>
/// <param name="Value">Text, day, number, or an enumerated value.</param>
public sealed record ProjectStatement(ProjectSection Section, string Field, object? Subject, object Value);

/// <summary>A thing said differently in two versions.</summary>
/// <param name="Section">Section.</param>
/// <param name="Field">Field.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Before">In the version before; null when it did not say it.</param>
/// <param name="After">In this version; null when it no longer says it.</param>
public sealed record ProjectChange(ProjectSection Section, string Field, object? Subject, object? Before, object? After);

/// <summary>What changed from the version before.</summary>
/// <param name="Said">What is said differently.</param>
/// <param name="AddedCommunes">Names of the communes that came in.</param>
/// <param name="RemovedCommunes">Names of the communes that went out.</param>
public sealed record ProjectChanges(
    IReadOnlyList<ProjectChange> Said, IReadOnlyList<string> AddedCommunes, IReadOnlyList<string> RemovedCommunes);

/// <summary>Reads a project as the list of what it says, for its summary and for what changed between versions.</summary>
public static class ProjectStatements
{
    /// <summary>Everything said, in the order of the sections; what is left empty, or counted as none, is left out.</summary>
    public static IReadOnlyList<ProjectStatement> Of(ProjectContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [.. Structure(content.Structure), .. Offer(content), .. Organisation(content.Organisation), .. Missions(content.Missions),
            .. content.ActionSheets.SelectMany(Sheet), .. Annexes(content.Annexes)];
    }

    /// <summary>What differs from a version to another.</summary>
    public static IReadOnlyList<ProjectChange> Between(ProjectContent before, ProjectContent after)
    {
        var (was, now) = (ByKey(before), ByKey(after));
        return [.. now.Keys.Union(was.Keys)
            .Select(key => (Key: key, Before: was.GetValueOrDefault(key)?.Value, After: now.GetValueOrDefault(key)?.Value))
            .Where(pair => !Equals(pair.Before, pair.After))
            .Select(pair => new ProjectChange(pair.Key.Section, pair.Key.Field, pair.Key.Subject, pair.Before, pair.After))
            .OrderBy(change => change.Section)];
    }

    private static Dictionary<(ProjectSection Section, string Field, object? Subject), ProjectStatement> ByKey(ProjectContent content) =>
        Of(content).GroupBy(said => (said.Section, said.Field, said.Subject)).ToDictionary(said => said.Key, said => said.Last());

    private static IEnumerable<ProjectStatement> Structure(ProjectStructure structure) => Said(ProjectSection.Structure, "Structure", null,
    [
        ("EstablishedOn", structure.EstablishedOn), ("Name", structure.Name), ("Form", structure.Form), ("OtherForm", structure.OtherForm),
        ("Siret", structure.Siret), ("Address", structure.Address), ("Phone", structure.Phone), ("Email", structure.Email),
        ("PublishedEmail", structure.PublishedEmail), .. Person("Representative", structure.Representative),
        .. Person("Coordinator", structure.Coordinator),
    ]);

    private static IEnumerable<(string, object?)> Person(string field, Contact? person) =>
    [
        ($"{field}.Name", person?.Name), ($"{field}.Profession", person?.Profession), ($"{field}.Phone", person?.Phone),
        ($"{field}.Email", person?.Email),
    ];

    private static IEnumerable<ProjectStatement> Offer(ProjectContent content) =>
    [
        .. Said(ProjectSection.Territory, "Territory", null, [("Diagnosis", content.Territory.Diagnosis)]),
        .. Said(ProjectSection.Offer, "Offer", null,
        [
            ("Existing", content.Offer.Existing), ("CoordinationSupport", content.Offer.CoordinationSupport),
            ("LocalHealthContract", content.Offer.LocalHealthContract), ("LocalHospital", content.Offer.LocalHospital),
            ("TerritorialProject", content.Offer.TerritorialProject), ("WaysOfWorking", content.Offer.WaysOfWorking),
            ("UncoveredNeeds", content.Offer.UncoveredNeeds),
        ]),
    ];

    private static IEnumerable<ProjectStatement> Organisation(ProjectOrganisation organisation) =>
    [
        .. organisation.Members.SelectMany(members => Said(ProjectSection.Organisation, "Organisation.Members", members.Profession,
            [("Joined", members.Joined), ("Governing", members.Governing), ("Writing", members.Writing)])),
        .. Said(ProjectSection.Organisation, "Organisation", null,
        [
            ("Governance", organisation.Governance), ("InformationSystems", organisation.InformationSystems), ("Inclusion", organisation.Inclusion),
        ]),
        .. organisation.Partners.SelectMany(partner => Said(ProjectSection.Organisation, "Organisation.Partners", partner.Service,
        [
            ("Representative", partner.Representative), ("Place", partner.Place), ("Formalised", partner.Formalised), ("Governs", partner.Governs),
        ])),
    ];

    private static IEnumerable<ProjectStatement> Missions(ProjectMissions missions) =>
    [
        .. missions.Aims.SelectMany(aims => Said(ProjectSection.Missions, "Missions.Aims", aims.Mission,
            [("ForPatients", aims.ForPatients), ("ForActors", aims.ForActors)])),
        .. Said(ProjectSection.Missions, "Missions", null, [("Telemedicine", missions.Telemedicine), ("Actions", missions.Actions)]),
    ];

    private static IEnumerable<ProjectStatement> Sheet(ActionSheet sheet) => Said(ProjectSection.ActionSheets, "ActionSheets", sheet.Title,
    [
        ("Mission", sheet.Mission), ("Diagnosis", sheet.Diagnosis), ("Aims", sheet.Aims), ("Public", sheet.Public), ("Actions", sheet.Actions),
        ("Means", sheet.Means), ("Actors", sheet.Actors), ("Coordinator", sheet.Coordinator), ("StartsOn", sheet.StartsOn),
        ("Milestones", sheet.Milestones),
    ]);

    private static IEnumerable<ProjectStatement> Annexes(ProjectAnnexes annexes) => Said(ProjectSection.Annexes, "Annexes", null,
        [("Statutes", annexes.Statutes), ("MemberList", annexes.MemberList)]);

    private static IEnumerable<ProjectStatement> Said(ProjectSection section, string part, object? subject, (string Field, object? Value)[] fields) =>
        from field in fields
        where field.Value is not null and not "" and not 0
        select new ProjectStatement(section, $"{part}.{field.Field}", subject, field.Value);
}
