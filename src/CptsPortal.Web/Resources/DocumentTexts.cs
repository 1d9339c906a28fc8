namespace CptsPortal.Web.Resources;

/// <summary>The French words of the official documents and of their archive.</summary>
public static class DocumentTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Documents");
}
