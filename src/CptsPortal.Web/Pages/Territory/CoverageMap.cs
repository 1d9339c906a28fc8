using System.Globalization;
using CptsPortal.Application.Territory;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Territory;

/// <summary>The map of some departments, shaded by the share of their inhabitants covered, framed on them.</summary>
internal sealed class CoverageMap
{
    // Of the frame's width: a label, and the margin around the departments shown.
    private const decimal LabelPart = 0.032m;
    private const decimal MarginPart = 0.04m;

    private readonly Frame _frame;

    private CoverageMap(IReadOnlyList<MappedDepartment> departments, IReadOnlyList<Outline> neighbours, Frame frame) =>
        (Departments, Neighbours, _frame) = (departments, neighbours, frame);

    /// <summary>The departments shaded.</summary>
    public IReadOnlyList<MappedDepartment> Departments { get; }

    /// <summary>Those around them, for orientation only.</summary>
    public IReadOnlyList<Outline> Neighbours { get; }

    /// <summary>What the drawing shows of the map, as SVG says it.</summary>
    public string ViewBox => string.Join(' ', Text(_frame.Left), Text(_frame.Top), Text(_frame.Width), Text(_frame.Height));

    /// <summary>Height of a label, in the units of the map.</summary>
    public string LabelSize => Text(_frame.Width * LabelPart);

    /// <summary>The map of departments; null when none has an outline, as overseas.</summary>
    public static CoverageMap? Of(DepartmentOutlines outlines, IReadOnlyList<DepartmentCoverage> coverage)
    {
        var byCode = coverage.ToDictionary(one => one.Department.Code);
        var shown = outlines.All.Where(outline => byCode.ContainsKey(outline.Department)).ToList();
        if (shown.Count == 0)
            return null;
        var around = shown.Select(outline => outline.Whole).Aggregate((one, other) => one.With(other));
        var frame = around.Grown(Math.Max(around.Width, around.Height) * MarginPart);
        var label = frame.Width * LabelPart;
        return new CoverageMap(
            [.. shown.Select(outline => new MappedDepartment(outline, byCode[outline.Department], outline.Main.Width > 4 * label, outline.Main.Width > 2 * label))],
            [.. outlines.All.Where(outline => !byCode.ContainsKey(outline.Department) && outline.Whole.Meets(frame))],
            frame);
    }

    /// <summary>A length as SVG reads it.</summary>
    public static string Text(decimal length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>A department of the map.</summary>
/// <param name="Outline">Its outline.</param>
/// <param name="Coverage">Its figures.</param>
/// <param name="HasRoomForShare">Whether its share can be written in it.</param>
/// <param name="HasRoomForCode">Whether its code can be written in it.</param>
internal sealed record MappedDepartment(Outline Outline, DepartmentCoverage Coverage, bool HasRoomForShare, bool HasRoomForCode)
{
    /// <summary>What the link to it says.</summary>
    public string Label =>
        $"{Coverage.Department.Name} ({Coverage.Department.Code})\u00A0: {French.Percent(Coverage.Figures.Share)} des habitants couverts";
}

/// <summary>The classes of the map and their words.</summary>
public static class ShareClass
{
    private static readonly decimal[] Thresholds = [0.25m, 0.5m, 0.75m];

    /// <summary>Words of the classes, in order.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "aucun habitant", "moins de 25\u00A0%", "de 25 à 50\u00A0%", "de 50 à 75\u00A0%", "75\u00A0% et plus", "tous les habitants",
    ];

    /// <summary>The class of a share, from 0 (nobody) to 5 (everybody).</summary>
    public static int Of(decimal share) => share switch
    {
        <= 0 => 0,
        >= 1 => Words.Count - 1,
        _ => 1 + Thresholds.Count(threshold => share >= threshold),
    };
}
