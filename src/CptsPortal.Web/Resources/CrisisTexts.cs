namespace CptsPortal.Web.Resources;

/// <summary>The French words of serious crises.</summary>
public static class CrisisTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Crises");
}
