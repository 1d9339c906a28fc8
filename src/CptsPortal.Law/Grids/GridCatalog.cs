using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Grids;

/// <summary>
/// The grids known to the program, by date of entry into force. Each is a data file; outside the dates it knows
/// the catalogue refuses to answer.
/// </summary>
public sealed class GridCatalog
{
    private readonly RateGrid[] _grids;

    private GridCatalog(IEnumerable<RateGrid> grids)
    {
        _grids = [.. grids.OrderBy(grid => grid.InForceFrom)];
        if (_grids.Length == 0)
            throw new ArgumentException("A catalogue has at least one grid.", nameof(grids));
        if (_grids.DistinctBy(grid => grid.InForceFrom).Count() != _grids.Length
            || _grids.DistinctBy(grid => grid.Name).Count() != _grids.Length)
            throw new ArgumentException("Two grids share a name or a date of entry into force.", nameof(grids));
    }

    /// <summary>The grids that ship with the program.</summary>
    public static GridCatalog Published { get; } = From(PublishedFiles());

    /// <summary>All grids, oldest first.</summary>
    public IReadOnlyList<RateGrid> Grids => _grids;

    /// <summary>First day that the catalogue knows.</summary>
    public DateOnly FirstDay => _grids[0].InForceFrom;

    /// <summary>The newest grid; a later text may replace it.</summary>
    public RateGrid Latest => _grids[^1];

    /// <summary>Reads a catalogue from the data files of its grids, in any order.</summary>
    /// <exception cref="System.Text.Json.JsonException">A file has not the shape of a grid.</exception>
    /// <exception cref="ArgumentException">A file is inconsistent, or two share a name or a date.</exception>
    public static GridCatalog From(IEnumerable<string> files) => new(files.Select(RateGrid.Parse));

    /// <summary>The data files that ship with the program, to build a catalogue with one more.</summary>
    public static IReadOnlyList<string> PublishedFiles() => [.. LawFile.Under("Grids/").Select(LawFile.Read)];

    /// <summary>The grid in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public RateGrid InForceOn(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, FirstDay);
        var i = _grids.Length - 1;
        while (_grids[i].InForceFrom > day)
            i--;
        return _grids[i];
    }

    /// <summary>Whether the grid in force on a day has the component; false outside the known dates.</summary>
    public bool Offers(Component component, Mission? mission, DateOnly day) =>
        day >= FirstDay && InForceOn(day).Offers(component, mission);
}
