using CptsPortal.Law.Amounts;
using CptsPortal.Law.Territory;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.EarlyMission;

/// <summary>The dated amounts of the early-mission aid, by size (R-EARLY).</summary>
public sealed class EarlyMissionGrid
{
    private readonly Euro[] _amounts;

    private EarlyMissionGrid(GridFile file)
    {
        if (file.AmountsByMission.Length != 4)
        {
            throw new ArgumentException("An early-mission grid has one amount for each of the four sizes.", nameof(file));
        }

        (Name, Source, Reference) = (file.Name, file.Source, file.Reference);
        (PublishedOn, InForceFrom, EffectIsInterpretation, LastChecked) =
            (file.PublishedOn, file.InForceFrom, file.EffectIsInterpretation, file.LastChecked);
        _amounts = [.. file.AmountsByMission.Select(Euro.Exact)];
    }

    /// <summary>The grid that ships with the program.</summary>
    public static EarlyMissionGrid Published { get; } = new(LawFile.Parse<GridFile>(LawFile.Read("EarlyMission/EARLY-2022.json")));

    /// <summary>Name of the grid.</summary>
    public string Name { get; }

    /// <summary>The text that publishes it.</summary>
    public string Source { get; }

    /// <summary>The article of the amounts.</summary>
    public string Reference { get; }

    /// <summary>Publication of the text.</summary>
    public DateOnly PublishedOn { get; }

    /// <summary>First day of registration on which it applies.</summary>
    public DateOnly InForceFrom { get; }

    /// <summary>True where the text gives no date of effect.</summary>
    public bool EffectIsInterpretation { get; }

    /// <summary>Day on which the data were last held against the text.</summary>
    public DateOnly LastChecked { get; }

    /// <summary>The amount for one base mission started, for a registration on <paramref name="registeredOn"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="InForceFrom"/>.</exception>
    public Euro AmountPerMission(CptsSize size, DateOnly registeredOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(registeredOn, InForceFrom);
        return _amounts[(int)size - 1];
    }

    private sealed record GridFile
    {
        public required string Name { get; init; }

        public required string Source { get; init; }

        public required string Reference { get; init; }

        public required DateOnly PublishedOn { get; init; }

        public required DateOnly InForceFrom { get; init; }

        public required bool EffectIsInterpretation { get; init; }

        public required DateOnly LastChecked { get; init; }

        public required decimal[] AmountsByMission { get; init; }
    }
}
