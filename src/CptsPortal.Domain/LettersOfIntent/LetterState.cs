namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>Where a letter of intent stands.</summary>
public enum LetterState
{
    /// <summary>Being written by its holder.</summary>
    Draft,

    /// <summary>Submitted to the institutions.</summary>
    Submitted,

    /// <summary>Sent back on some sections.</summary>
    ToComplete,

    /// <summary>A committee's session is set.</summary>
    ConsultationPlanned,

    /// <summary>The committee has given its opinion.</summary>
    OpinionGiven,

    /// <summary>Both institutions favourable.</summary>
    Validated,

    /// <summary>One institution at least not favourable.</summary>
    Rejected,

    /// <summary>Withdrawn by its holder.</summary>
    Withdrawn,
}

/// <summary>The parts of the holder's form; a correction is asked on one of them.</summary>
public enum LetterSection
{
    /// <summary>Project and leader.</summary>
    Project,

    /// <summary>Territory and population.</summary>
    Territory,

    /// <summary>Territorial diagnosis.</summary>
    Diagnosis,

    /// <summary>Contacts taken.</summary>
    Contacts,

    /// <summary>Project team.</summary>
    Team,

    /// <summary>Legal structure.</summary>
    Structure,

    /// <summary>Mobilisation of the professionals.</summary>
    Mobilisation,

    /// <summary>Professionals identified, approached, joined.</summary>
    Professionals,

    /// <summary>Partnerships being built.</summary>
    Partnerships,

    /// <summary>Missions and commitment to the base missions.</summary>
    Missions,

    /// <summary>Organisation, calendar and support wanted.</summary>
    Organisation,
}

/// <summary>The seven criteria of the institutions' grid.</summary>
public enum LetterCriterion
{
    /// <summary>Coherence of the territory, overlap, gap.</summary>
    Location,

    /// <summary>Composition of the team.</summary>
    Composition,

    /// <summary>Partnerships.</summary>
    Partnerships,

    /// <summary>Ability to federate.</summary>
    Federation,

    /// <summary>Openness to all professionals.</summary>
    Openness,

    /// <summary>Fit with the base missions.</summary>
    BaseMissions,

    /// <summary>Fit with the needs of the territory.</summary>
    Needs,
}

/// <summary>What a committee answers.</summary>
public enum CommitteeOpinion
{
    /// <summary>Favourable.</summary>
    Favourable,

    /// <summary>Favourable with reserves.</summary>
    WithReserves,

    /// <summary>Unfavourable.</summary>
    Unfavourable,
}
