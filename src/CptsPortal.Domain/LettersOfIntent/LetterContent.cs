using CptsPortal.Domain.Cases;

namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>The holder's part of a letter of intent (50-forms 1); anything may be missing in a draft.</summary>
public sealed record LetterContent
{
    /// <summary>Nothing written yet.</summary>
    public static readonly LetterContent Empty = new();

    /// <summary>Name of the project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>Person who leads the project.</summary>
    public Contact? Leader { get; init; }

    /// <summary>Needs and resources of the territory.</summary>
    public string? Diagnosis { get; init; }

    /// <summary>Contacts taken, by kind.</summary>
    public IReadOnlyList<ContactTaken> Contacts { get; init; } = [];

    /// <summary>People of the project team.</summary>
    public IReadOnlyList<TeamMember> Team { get; init; } = [];

    /// <summary>Legal structure foreseen.</summary>
    public StructureForeseen? Structure { get; init; }

    /// <summary>Means used to gather the professionals.</summary>
    public IReadOnlyList<Mobilisation> Mobilisation { get; init; } = [];

    /// <summary>Professionals by profession.</summary>
    public IReadOnlyList<ProfessionCount> Professionals { get; init; } = [];

    /// <summary>Partnerships being built.</summary>
    public IReadOnlyList<Partnership> Partnerships { get; init; } = [];

    /// <summary>Missions foreseen.</summary>
    public IReadOnlyList<MissionForeseen> Missions { get; init; } = [];

    /// <summary>Explicit commitment to work on the base missions.</summary>
    public bool CommitsToBaseMissions { get; init; }

    /// <summary>Coordination that exists.</summary>
    public string? Organisation { get; init; }

    /// <summary>Calendar foreseen.</summary>
    public string? Calendar { get; init; }

    /// <summary>Whether methodological support is wanted; null when not answered.</summary>
    public bool? SupportWanted { get; init; }

    /// <summary>Support structure wished for.</summary>
    public string? SupportStructure { get; init; }

    /// <summary>This content with one section taken from another; the territory is the case's own and is not part of it.</summary>
    internal LetterContent With(LetterSection section, LetterContent written) => section switch
    {
        LetterSection.Project => this with { ProjectName = written.ProjectName, Leader = written.Leader },
        LetterSection.Diagnosis => this with { Diagnosis = written.Diagnosis },
        LetterSection.Contacts => this with { Contacts = written.Contacts },
        LetterSection.Team => this with { Team = written.Team },
        LetterSection.Structure => this with { Structure = written.Structure },
        LetterSection.Mobilisation => this with { Mobilisation = written.Mobilisation },
        LetterSection.Professionals => this with { Professionals = written.Professionals },
        LetterSection.Partnerships => this with { Partnerships = written.Partnerships },
        LetterSection.Missions => this with { Missions = written.Missions, CommitsToBaseMissions = written.CommitsToBaseMissions },
        LetterSection.Organisation => this with
        {
            Organisation = written.Organisation,
            Calendar = written.Calendar,
            SupportWanted = written.SupportWanted,
            SupportStructure = written.SupportStructure,
        },
        _ => this,
    };
}
