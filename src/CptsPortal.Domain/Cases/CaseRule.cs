namespace CptsPortal.Domain.Cases;

/// <summary>The rules of a case.</summary>
public enum CaseRule
{
    /// <summary>A closed case takes no act.</summary>
    CaseOpen,

    /// <summary>A case has a name.</summary>
    NameGiven,

    /// <summary>A case belongs to a department.</summary>
    DepartmentGiven,

    /// <summary>An uncovered territory has an institution in charge.</summary>
    InstitutionInChargeGiven,

    /// <summary>A first contact says when, who and how.</summary>
    ContactComplete,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>Nothing happens before the case; the value is its opening.</summary>
    DayNotBeforeOpening,

    /// <summary>A commune is taken once.</summary>
    CommuneOnce,

    /// <summary>Each commune is one that the official list knows; the value is the code of another.</summary>
    CommuneKnown,

    /// <summary>A leader changes the territory until the health project is filed; the institutions do afterwards.</summary>
    TerritoryNotFiled,

    /// <summary>The seat is one of the communes covered.</summary>
    SeatWithinTerritory,

    /// <summary>Whoever sets the seat in another department confirms that it follows the case from then on; the value is that department.</summary>
    MoveConfirmed,

    /// <summary>A stated population has at least one inhabitant.</summary>
    PopulationAtLeastOne,

    /// <summary>A stated population names its source.</summary>
    PopulationSourced,

    /// <summary>A person has a name.</summary>
    PersonNamed,

    /// <summary>An e-mail address has the shape of one.</summary>
    EmailWellFormed,

    /// <summary>A legal structure has a name.</summary>
    StructureNamed,

    /// <summary>A SIRET has 14 digits and a right key.</summary>
    SiretWellFormed,

    /// <summary>A member has a name, and a profession or kind.</summary>
    MemberComplete,

    /// <summary>A member joined on a day.</summary>
    JoinedOnGiven,

    /// <summary>A member does not leave before joining; the value is the day of joining.</summary>
    LeftNotBeforeJoined,

    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>The list of members is confirmed once there is a member in it.</summary>
    MembersListed,

    /// <summary>The list of members is not confirmed before the day of its last confirmation; the value is that day.</summary>
    NotBeforeLastUpdate,

    /// <summary>A list to import has a line.</summary>
    LinesGiven,

    /// <summary>A list to import has not more lines than are read at once; the value is how many.</summary>
    LinesNotTooMany,

    /// <summary>What a column of a line holds can be read; the value is the column.</summary>
    ColumnReadable,

    /// <summary>A list names a member once.</summary>
    LineOnce,

    /// <summary>A line is about one member: where several have one name, their profession tells which.</summary>
    MemberRecognised,

    /// <summary>A referent has an active account at the institution, for the department of the case.</summary>
    ReferentSuitable,

    /// <summary>A case is abandoned before its contract only.</summary>
    AbandonedBeforeContract,

    /// <summary>A case is closed at the end of a contract; before any, it is abandoned.</summary>
    ClosedAfterContract,

    /// <summary>No contract is under way unsigned: it is signed or refused first; the value is its reference.</summary>
    RenewalDecided,

    /// <summary>A contract has ended; the values are its reference and its end.</summary>
    ContractEnded,

    /// <summary>Every line of a contract is paid or given back, which needs its reviews closed; the value is its reference.</summary>
    AccountsSettled,

    /// <summary>A case is not closed before the end of its last contract; the value is that day.</summary>
    NotBeforeEnd,

    /// <summary>A reason is given.</summary>
    ReasonGiven,

    /// <summary>A portfolio goes to another active person of the same agency or fund.</summary>
    HandoverToColleague,

    /// <summary>One hands over what one is in charge of.</summary>
    HandoverByReferent,

    /// <summary>The colleague follows the case's department; the value is its code.</summary>
    HandoverDepartmentFollowed,

    /// <summary>At least one case is chosen.</summary>
    HandoverCaseChosen,

    /// <summary>Every case chosen can be handed over; the value is the reference of one that cannot.</summary>
    HandoverPossible,
}
