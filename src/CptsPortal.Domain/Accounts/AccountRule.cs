namespace CptsPortal.Domain.Accounts;

/// <summary>The rules of accounts and of their secrets.</summary>
public enum AccountRule
{
    /// <summary>A person has a name.</summary>
    NameGiven,

    /// <summary>An account has an e-mail address of the shape of one.</summary>
    EmailWellFormed,

    /// <summary>One e-mail address, one account.</summary>
    EmailFree,

    /// <summary>A person has a role.</summary>
    RoleGiven,

    /// <summary>Whoever acts for an institution or a CPTS says which.</summary>
    OrganisationGiven,

    /// <summary>Those who follow cases for an institution have at least one department.</summary>
    DepartmentGiven,

    /// <summary>A department is one of the official ones; the value is the code.</summary>
    DepartmentKnown,

    /// <summary>An auditor has the nation, or at least one department.</summary>
    AuditScopeGiven,

    /// <summary>A leader has one case, by its reference.</summary>
    CaseGiven,

    /// <summary>The case exists.</summary>
    CaseKnown,

    /// <summary>An administrator stays one until another administrator says otherwise: one is always left.</summary>
    OwnRoleKept,

    /// <summary>Nobody deactivates their own account.</summary>
    OwnAccountKept,

    /// <summary>A passphrase is long; the value is the least number of characters.</summary>
    PassphraseLong,

    /// <summary>A passphrase is not a few characters repeated; the value is the least number of different ones.</summary>
    PassphraseVaried,

    /// <summary>A passphrase holds neither the name nor the address of its account.</summary>
    PassphraseNotPersonal,

    /// <summary>Both typings of a new passphrase agree.</summary>
    PassphraseRepeated,

    /// <summary>The present passphrase is the right one.</summary>
    PassphraseRight,

    /// <summary>The code of the second factor is the one of now.</summary>
    CodeRight,
}
