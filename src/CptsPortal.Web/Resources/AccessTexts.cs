namespace CptsPortal.Web.Resources;

/// <summary>The French words of roles, accounts and sign-in.</summary>
public static class AccessTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Access");
}
