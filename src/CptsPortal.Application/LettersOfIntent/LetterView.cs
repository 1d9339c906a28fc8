using CptsPortal.Application.Cases;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Regions;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>A letter as pages show it. Nothing of it is tracked: it is read, never told to act.</summary>
/// <param name="Case">The case.</param>
/// <param name="Letter">The version asked for; null when the case has no letter yet.</param>
/// <param name="Version">Its version, for acts on it.</param>
/// <param name="Versions">Every version of the case, newest first.</param>
/// <param name="Territory">The case's territory, as the letter's second section shows it.</param>
/// <param name="Before">The version before the one asked for, if any.</param>
/// <param name="TerritoryBefore">The territory of that version, as submitted; null when it never was.</param>
/// <param name="Department">The case's department and region, as letters name them.</param>
/// <param name="Region">What the region has decided about consultation.</param>
/// <param name="Today">The portal's day.</param>
public sealed record LetterView(
    LetterCase Case, LetterOfIntent? Letter, uint Version, IReadOnlyList<LetterVersion> Versions, LetterTerritory Territory,
    LetterOfIntent? Before, LetterTerritory? TerritoryBefore, DepartmentItem Department, RegionParameters Region, DateOnly Today)
{
    /// <summary>Whether the version shown is the last one.</summary>
    public bool IsLast => Letter is null || Letter.Number == Versions[0].Number;

    /// <summary>Whether another letter may be started.</summary>
    public bool MayStart => Letter is not { IsUnderWay: true } && Case.Stage <= Stage.LetterOfIntent;

    /// <summary>Whether the holder may write a section now.</summary>
    public bool MayWrite(LetterSection section) => IsLast && Case.Stage != Stage.Closed && Letter is { } letter
        && (letter.State == LetterState.Draft
            || letter.State == LetterState.ToComplete && letter.Corrections.Any(correction => correction.Section == section));

    /// <summary>How far a section is.</summary>
    public SectionProgress ProgressOf(LetterSection section) =>
        LetterProgress.Of(section, Letter!.Content, Territory.Communes.Count, Letter.Corrections);

    /// <summary>What is warned of, each at its section.</summary>
    public IReadOnlyList<BrokenRule> Warnings => Letter is null ? []
        : LetterWarnings.Of(Letter.Content, Territory.Overlaps, Territory.Stated?.Inhabitants, Territory.OfficialPopulation);
}

/// <summary>What a letter's pages need of its case.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">Reference.</param>
/// <param name="Name">Name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Where it stands.</param>
public sealed record LetterCase(Guid Id, string Reference, string Name, string Department, Stage Stage);

/// <summary>A version of a letter in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Where it stands.</param>
/// <param name="SubmittedOn">Day of its last submission.</param>
/// <param name="DecidedOn">Day of the joint decision.</param>
public sealed record LetterVersion(int Number, LetterState State, DateOnly? SubmittedOn, DateOnly? DecidedOn);

/// <summary>The territory as the letter tells it.</summary>
/// <param name="Communes">Communes with their zones, by name.</param>
/// <param name="Seat">The commune of its seat, if said.</param>
/// <param name="Stated">Population stated in place of the sum.</param>
/// <param name="Overlaps">Communes that another live case has too.</param>
public sealed record LetterTerritory(
    IReadOnlyList<TerritoryLine> Communes, CommuneItem? Seat, StatedPopulation? Stated, IReadOnlyList<CommuneOverlap> Overlaps)
    : TerritorySheet(Communes, Seat, Stated);
