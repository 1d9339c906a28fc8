namespace CptsPortal.Web.Resources;

/// <summary>The French words of cases, their stages, their acts and their rules.</summary>
public static class CaseTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Cases");
}
