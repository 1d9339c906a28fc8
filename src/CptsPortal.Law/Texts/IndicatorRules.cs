namespace CptsPortal.Law.Texts;

/// <summary>The rules that turn the measures of a contract year into attainment rates.</summary>
public static class IndicatorRules
{
    /// <summary>R-IND: rate of one indicator.</summary>
    public static readonly Rule Indicator = new("R-IND", "ACI art. 7.3.2 et 7.3.2.2");

    /// <summary>R-MISSION-RATE: rate of a mission from those of its indicators.</summary>
    public static readonly Rule MissionRate = new("R-MISSION-RATE", "ACI art. 7.3.2.2 ; avenant 2 art. 4, 1°");

    /// <summary>Both, in the order of the computation.</summary>
    public static readonly IReadOnlyList<Rule> All = [Indicator, MissionRate];
}
