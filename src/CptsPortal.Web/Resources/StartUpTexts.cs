namespace CptsPortal.Web.Resources;

/// <summary>The French words of start-up funding, support structures and identity sheets.</summary>
public static class StartUpTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("StartUp");
}
