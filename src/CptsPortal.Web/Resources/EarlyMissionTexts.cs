namespace CptsPortal.Web.Resources;

/// <summary>The French words of the early-mission contract.</summary>
public static class EarlyMissionTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("EarlyMission");
}
