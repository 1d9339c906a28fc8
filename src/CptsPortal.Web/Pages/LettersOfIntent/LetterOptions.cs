using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>The choices that the forms of a letter offer.</summary>
internal static class LetterOptions
{
    /// <summary>Sectors of a team member.</summary>
    public static readonly (string, string)[] Sectors = Of<Sector>();

    /// <summary>Legal forms.</summary>
    public static readonly (string, string)[] Forms = Of<LegalForm>();

    /// <summary>States of the statutes.</summary>
    public static readonly (string, string)[] Statutes = Of<StatutesState>();

    /// <summary>Means of mobilisation.</summary>
    public static readonly (string, string)[] Means = Of<MobilisationMeans>();

    /// <summary>Opinions of a committee.</summary>
    public static readonly (string, string)[] Opinions = Of<CommitteeOpinion>();

    /// <summary>Favourable or not.</summary>
    public static readonly (string, string)[] Favourable = [("True", "Favorable"), ("False", "Défavorable")];

    private static (string, string)[] Of<T>()
        where T : struct, Enum => [.. Choices.Of<T>(LetterTexts.Texts)];
}
