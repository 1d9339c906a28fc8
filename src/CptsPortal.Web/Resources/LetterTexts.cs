using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of letters of intent and of the regions' parameters.</summary>
public static class LetterTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Letters");

    /// <summary>The label of a field of the holder's part, the same on the form, in the journal and on paper.</summary>
    public static string Label(string field) => Texts.Get("Field.LetterOfIntent.Content." + field);

    /// <summary>What the form asks about a mission.</summary>
    public static string Asked(Mission? mission, AccessPart? part) =>
        Texts.Get("Asked." + (mission is null ? "Others" : part is null ? mission.ToString() : $"{mission}.{part}"));
}
