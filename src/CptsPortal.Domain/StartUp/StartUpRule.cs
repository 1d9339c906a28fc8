namespace CptsPortal.Domain.StartUp;

/// <summary>The rules of start-up funding, of support structures and of the identity sheet.</summary>
public enum StartUpRule
{
    /// <summary>Funding and support wait for the letter of intent to be validated.</summary>
    LetterValidated,

    /// <summary>An amount is above 0 euro.</summary>
    AmountGiven,

    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>Funding is yearly; the value is the first day of a renewal.</summary>
    OnceAYear,

    /// <summary>A renewal has a reason.</summary>
    RenewalExplained,

    /// <summary>Support is paid to the structure that the holder chose.</summary>
    StructureChosen,

    /// <summary>A payment does not come before its award; the value is the day of the award.</summary>
    PaidAfterAward,

    /// <summary>An award is paid once.</summary>
    PaidOnce,

    /// <summary>A support structure has a name.</summary>
    StructureNamed,

    /// <summary>A region lists a structure once.</summary>
    StructureOnce,

    /// <summary>A structure is chosen among those that the region offers.</summary>
    StructureOffered,

    /// <summary>A contact has an address of the shape of one.</summary>
    ContactWellFormed,

    /// <summary>A sheet names the main city.</summary>
    CityGiven,

    /// <summary>A sheet gives at least one inhabitant.</summary>
    PopulationGiven,
}
