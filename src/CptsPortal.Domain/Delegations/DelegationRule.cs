namespace CptsPortal.Domain.Delegations;

/// <summary>The rules of delegations (60-access-and-audit).</summary>
public enum DelegationRule
{
    /// <summary>A delegation names a colleague who may sign in.</summary>
    DelegateGiven,

    /// <summary>Nobody delegates to oneself.</summary>
    ToSomebodyElse,

    /// <summary>The colleague acts for the same agency or fund.</summary>
    SameInstitution,

    /// <summary>Nobody decides without a second factor; the value is the colleague's name.</summary>
    DelegateHasSecondFactor,

    /// <summary>A delegation has at least one department.</summary>
    DepartmentGiven,

    /// <summary>One delegates what one has: the value is the departments that the delegator does not follow.</summary>
    OwnDepartments,

    /// <summary>The colleague follows the departments; the value is those not followed.</summary>
    DelegateCovers,

    /// <summary>A delegation has a first day.</summary>
    FirstDayGiven,

    /// <summary>A delegation has a last day.</summary>
    LastDayGiven,

    /// <summary>Nothing is delegated for days gone by; the value is today.</summary>
    FirstDayNotPast,

    /// <summary>The last day is not before the first.</summary>
    DaysInOrder,

    /// <summary>A delegation lasts a year at most; the value is the latest last day.</summary>
    WithinAYear,

    /// <summary>What is over or revoked already is not revoked.</summary>
    StillToRevoke,

    /// <summary>An act counts on a day of its delegation; the values are the first and the last.</summary>
    DayWithinDelegation,
}
