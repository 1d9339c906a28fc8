using CptsPortal.Law.Funding;
using static CptsPortal.Law.Indicators.IndicatorDirection;
using static CptsPortal.Law.Indicators.IndicatorLevel;
using static CptsPortal.Law.Indicators.IndicatorMeasure;

namespace CptsPortal.Law.Indicators;

/// <summary>The examples of indicators that the texts give, to start from (ACI annexe 3; avenant 2 art. 6, 3° and 4°).</summary>
public static class IndicatorLibrary
{
    /// <summary>The examples, mission by mission; the contract defines each and how it is calculated.</summary>
    public static readonly IReadOnlyList<IndicatorModel> Examples =
    [
        Action(Mission.AccessToCare, "Actions"),
        Result(Mission.AccessToCare, "OtherUnscheduledCare"),
        Result(Mission.AccessToCare, "ResponseTime") with { Direction = Decreasing },
        Action(Mission.CarePathways, "Actions"),
        Result(Mission.CarePathways, "Patients"),
        Action(Mission.Prevention, "Actions"),
        Result(Mission.Prevention, "Patients"),
        Result(Mission.Prevention, "Satisfaction"),
        Action(Mission.CrisisResponse, "Professionals"),
        Action(Mission.CrisisResponse, "Actions"),
        Action(Mission.CareQuality, "Themes"),
        Action(Mission.CareQuality, "Professionals"),
        Action(Mission.CareQuality, "ActionPlan") with { Measure = YesNo },
        Action(Mission.ProfessionalSupport, "Actions"),
    ];

    /// <summary>The national indicators and the examples, by code.</summary>
    public static readonly IReadOnlyDictionary<string, IndicatorModel> ByCode =
        NationalIndicators.All.Concat(Examples).ToDictionary(model => model.Code);

    /// <summary>The examples for a mission.</summary>
    public static IEnumerable<IndicatorModel> For(Mission mission) => Examples.Where(model => model.Mission == mission);

    private static IndicatorModel Action(Mission mission, string code) => new($"{mission}.{code}", mission, Local, IndicatorKind.Action);

    private static IndicatorModel Result(Mission mission, string code) => new($"{mission}.{code}", mission, Local, IndicatorKind.Result);
}
