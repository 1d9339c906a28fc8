namespace CptsPortal.Domain.Access;

/// <summary>Who a user is to the portal; a person has one role.</summary>
public enum Role
{
    /// <summary>Agent instructeur of an ARS delegation.</summary>
    AgencyCaseWorker,

    /// <summary>Director of a delegation or of the agency: decides and signs for the ARS.</summary>
    AgencyDecisionMaker,

    /// <summary>Référent of a CPAM or CGSS.</summary>
    FundCaseWorker,

    /// <summary>Director of a fund: decides and signs for it.</summary>
    FundDecisionMaker,

    /// <summary>Référent of the MSA: informed, gives opinions.</summary>
    AgriculturalFundCaseWorker,

    /// <summary>Leader or coordinator of one CPTS.</summary>
    Leader,

    /// <summary>Auditor of a region or of the nation, read only.</summary>
    Auditor,

    /// <summary>Accounts, organisations and parameters; no decision on a case.</summary>
    Administrator,
}

/// <summary>What a role asks of the account that has it.</summary>
public static class Roles
{
    /// <summary>Whether signing in takes a second factor: for those who decide, and for administrators.</summary>
    public static bool NeedsSecondFactor(this Role role) =>
        role.Decides() || role == Role.Administrator;

    /// <summary>Whether a role decides and signs for its institution; its case workers prepare what it decides.</summary>
    public static bool Decides(this Role role) => role is Role.AgencyDecisionMaker or Role.FundDecisionMaker;
}

/// <summary>The institutions that follow a case.</summary>
public enum Institution
{
    /// <summary>Agence régionale de santé.</summary>
    Agency,

    /// <summary>CPAM or CGSS.</summary>
    Fund,

    /// <summary>MSA.</summary>
    AgriculturalFund,
}
