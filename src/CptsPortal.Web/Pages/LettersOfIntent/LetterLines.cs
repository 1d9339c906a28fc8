using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Something that a letter says, in French: read on a page, printed, or compared with another version.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Label">Its label; rows of a list are numbered.</param>
/// <param name="Text">What is said; null when nothing is.</param>
public sealed record LetterLine(LetterSection Section, string Label, string? Text);

/// <summary>Everything that a letter says, line by line.</summary>
internal static class LetterLines
{
    private static readonly StageTexts Texts = LetterTexts.Texts;

    /// <summary>The lines of the holder's part, in the order of the form.</summary>
    public static IReadOnlyList<LetterLine> Of(LetterContent content) =>
    [
        Line(LetterSection.Project, "ProjectName", content.ProjectName),
        Line(LetterSection.Project, "Leader.Name", content.Leader?.Name),
        Line(LetterSection.Project, "Leader.Profession", content.Leader?.Profession),
        Line(LetterSection.Project, "Leader.Email", content.Leader?.Email),
        Line(LetterSection.Project, "Leader.Phone", content.Leader?.Phone),
        Line(LetterSection.Diagnosis, "Diagnosis", content.Diagnosis),
        .. content.Contacts.Select(contact => new LetterLine(
            LetterSection.Contacts, Texts.Of(contact.Kind), Joined(YesNo(contact.Taken), contact.Which))),
        .. Rows(LetterSection.Team, "Équipe", content.Team, member => Joined(
            member.Name, member.Profession, member.Place, member.Structure, Word(member.Sector), member.Governs ? "participe à la gouvernance" : null)),
        Line(LetterSection.Structure, "Structure.Name", content.Structure?.Name),
        Line(LetterSection.Structure, "Structure.Form", Joined(Word(content.Structure?.Form), content.Structure?.OtherForm)),
        Line(LetterSection.Structure, "Structure.Statutes", Word(content.Structure?.Statutes)),
        Line(LetterSection.Structure, "Structure.Governance", content.Structure?.Governance),
        .. Rows(LetterSection.Mobilisation, "Action", content.Mobilisation, action => Joined(
            Texts.Of(action.Means), action.Description, action.People is { } people ? French.Count(people, "personne", "personnes") : null,
            action.On is { } on ? French.Date(on) : null, action.Place)),
        .. content.Professionals.Select(count => new LetterLine(
            LetterSection.Professionals, Word(count.Profession) ?? count.Other ?? "Autre profession", Joined(
                Count(count.Identified, "identifié", "identifiés"), Count(count.Approached, "sollicité", "sollicités"), Count(count.Joined, "adhérent", "adhérents")))),
        .. Rows(LetterSection.Partnerships, "Partenariat", content.Partnerships, partner => Joined(
            partner.Service, partner.Representative, partner.Place, partner.Progress, partner.Governs ? "participe à la gouvernance" : null)),
        .. content.Missions.Select(mission => new LetterLine(
            LetterSection.Missions, LetterTexts.Asked(mission.Mission, mission.Part),
            Joined(mission.Foreseen is { } foreseen ? YesNo(foreseen) : null, mission.Description))),
        Line(LetterSection.Missions, "CommitsToBaseMissions", YesNo(content.CommitsToBaseMissions)),
        Line(LetterSection.Organisation, "Organisation", content.Organisation),
        Line(LetterSection.Organisation, "Calendar", content.Calendar),
        Line(LetterSection.Organisation, "SupportWanted", content.SupportWanted is { } wanted ? YesNo(wanted) : null),
        Line(LetterSection.Organisation, "SupportStructure", content.SupportStructure),
    ];

    /// <summary>The territory as lines: its communes, its population, its size.</summary>
    public static IReadOnlyList<LetterLine> Of(Application.LettersOfIntent.LetterTerritory territory) =>
    [
        .. territory.Communes.Select(commune => new LetterLine(
            LetterSection.Territory, commune.Commune.Name, Joined(
                string.Join(", ", commune.Commune.Postcodes), commune.Zones.PriorityDistrict ? "QPV" : null,
                commune.Zones.PriorityArea ? "ZIP" : null, commune.Zones.ComplementaryArea ? "ZAC" : null, commune.Commune == territory.Seat ? "siège" : null))),
        new(LetterSection.Territory, "Population", territory.Population == 0 ? null : Joined(
            French.Count(territory.Population, "habitant", "habitants"), territory.Stated is { } stated ? $"source\u00A0: {stated.Source}" : null)),
        new(LetterSection.Territory, "Taille", territory.Size is { } size ? Texts.Of(size) : null),
    ];

    /// <summary>What differs between two texts, line by line; both sides of each.</summary>
    public static IEnumerable<(LetterSection Section, string Label, string? Before, string? After)> Changes(
        IReadOnlyList<LetterLine> before, IReadOnlyList<LetterLine> after) =>
        from section in Enum.GetValues<LetterSection>()
        from label in before.Concat(after).Where(line => line.Section == section).Select(line => line.Label).Distinct()
        let was = Text(before, section, label)
        let now = Text(after, section, label)
        where was != now
        select (section, label, was, now);

    private static string? Text(IReadOnlyList<LetterLine> lines, LetterSection section, string label) =>
        lines.FirstOrDefault(line => line.Section == section && line.Label == label)?.Text;

    private static LetterLine Line(LetterSection section, string field, string? text) =>
        new(section, LetterTexts.Label(field), string.IsNullOrWhiteSpace(text) ? null : text);

    private static IEnumerable<LetterLine> Rows<T>(LetterSection section, string noun, IReadOnlyList<T> rows, Func<T, string?> text) =>
        rows.Select((row, i) => new LetterLine(section, $"{noun}\u00A0{i + 1}", text(row)));

    private static string? Joined(params string?[] parts) =>
        string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } text ? text : null;

    private static string YesNo(bool yes) => yes ? "Oui" : "Non";

    private static string? Word<T>(T? value) where T : struct, Enum => value is { } word ? Texts.Of(word) : null;

    private static string? Count(int? number, string one, string many) => number is { } count ? French.Count(count, one, many) : null;
}
