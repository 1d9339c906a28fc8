namespace CptsPortal.Web.Resources;

/// <summary>The French words of what a case keeps: pieces, territory, people, meetings, notes, journal.</summary>
public static class RecordTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Records");
}
