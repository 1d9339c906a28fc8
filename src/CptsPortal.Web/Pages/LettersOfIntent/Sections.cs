using CptsPortal.Domain.LettersOfIntent;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The sections of a letter by the last word of their addresses.</summary>
internal static class Sections
{
    private static readonly Dictionary<string, LetterSection> BySlug = new(StringComparer.Ordinal)
    {
        ["porteur"] = LetterSection.Project,
        ["territoire"] = LetterSection.Territory,
        ["diagnostic"] = LetterSection.Diagnosis,
        ["contacts"] = LetterSection.Contacts,
        ["equipe"] = LetterSection.Team,
        ["structure"] = LetterSection.Structure,
        ["mobilisation"] = LetterSection.Mobilisation,
        ["professionnels"] = LetterSection.Professionals,
        ["partenariats"] = LetterSection.Partnerships,
        ["missions"] = LetterSection.Missions,
        ["organisation"] = LetterSection.Organisation,
    };

    /// <summary>All of them, in the order of the form.</summary>
    public static readonly LetterSection[] All = Enum.GetValues<LetterSection>();

    /// <summary>The section of an address, or null.</summary>
    public static LetterSection? Of(string slug) => BySlug.TryGetValue(slug, out var section) ? section : null;

    /// <summary>The word of a section's address.</summary>
    public static string SlugOf(LetterSection section) => BySlug.Single(pair => pair.Value == section).Key;
}
