namespace CptsPortal.Domain.Notices;

/// <summary>Who is told of an act on a case; the one who acted never is.</summary>
[Flags]
public enum Audience
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The ARS case worker in charge, or all those of the department while none is.</summary>
    Agency = 1,

    /// <summary>The fund's case worker in charge, or all those of the department while none is.</summary>
    Fund = 2,

    /// <summary>The MSA's case worker in charge, or all those of the department while none is.</summary>
    AgriculturalFund = 4,

    /// <summary>Those who decide for the ARS.</summary>
    AgencyDecisionMakers = 8,

    /// <summary>Those who decide for the fund.</summary>
    FundDecisionMakers = 16,

    /// <summary>The leader of the CPTS.</summary>
    Leader = 32,

    /// <summary>The case workers of the three institutions.</summary>
    CaseWorkers = Agency | Fund | AgriculturalFund,

    /// <summary>Those who decide, in both institutions.</summary>
    DecisionMakers = AgencyDecisionMakers | FundDecisionMakers,
}
