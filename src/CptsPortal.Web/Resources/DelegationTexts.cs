namespace CptsPortal.Web.Resources;

/// <summary>The French words of delegations.</summary>
public static class DelegationTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Delegations");

    /// <summary>How a decision taken by delegation is signed.</summary>
    public static string By(string delegator) => Texts.Get("By", delegator);
}
