using System.Globalization;
using CptsPortal.Law.Amounts;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Places the stacked bars of a chart of contract years; lengths are in the units of its drawing.</summary>
internal sealed class YearChart(ResultView view)
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 360;

    /// <summary>Height of the drawing.</summary>
    public const int Height = 232;

    private const int Base = 204;
    private const int Top = 20;
    private const int BarWidth = 44;
    private readonly decimal _highest = Math.Max(1m, view.Shares.Max(year => year.Year.Total.Value));

    /// <summary>One bar for each contract year, from left to right.</summary>
    public IEnumerable<Bar> Bars()
    {
        var step = (decimal)Width / view.Shares.Count;
        for (var i = 0; i < view.Shares.Count; i++)
        {
            var year = view.Shares[i];
            var left = (i * step) + ((step - BarWidth) / 2);
            yield return new Bar(
                year, Text(left), Text(left + (BarWidth / 2m)), Text(Base - Length(year.Year.Total) - 6), [.. Parts(year)]);
        }
    }

    private IEnumerable<Part> Parts(YearShares year)
    {
        decimal bottom = Base;
        foreach (var share in view.UsedShares.Where(share => !year[share].IsZero))
        {
            var length = Length(year[share]);
            bottom -= length;
            yield return new Part(share, Text(bottom), Text(Math.Max(length - 1.5m, 0.5m)));
        }
    }

    private decimal Length(Euro amount) => amount.Value / _highest * (Base - Top);

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A contract year's bar.</summary>
    internal sealed record Bar(YearShares Year, string Left, string Middle, string LabelTop, IReadOnlyList<Part> Parts);

    /// <summary>A share of a bar.</summary>
    internal sealed record Part(Share Share, string Top, string Height);
}
