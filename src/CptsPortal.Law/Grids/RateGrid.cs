using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Grids;

/// <summary>One dated version of the annual amounts (R-GRID; ACI art. 8).</summary>
public sealed class RateGrid
{
    private const int Sizes = 4;
    private static readonly int Missions = Enum.GetValues<Mission>().Length;

    private readonly Euro?[] _plain;
    private readonly Euro?[] _uplifted;

    private RateGrid(GridFile file)
    {
        Name = file.Name;
        Source = file.Source;
        PublishedOn = file.PublishedOn;
        InForceFrom = file.InForceFrom;
        EffectIsInterpretation = file.EffectIsInterpretation;
        LastChecked = file.LastChecked;
        Uplift = file.Uplift is { } u ? new Uplift((CptsSize)u.Size, u.MinimumMembers, u.Rate, u.Reference) : null;
        AdditionalOperating = file.AdditionalOperating is { } o
            ? new OneOffAmount(o.SignedBefore, BySize(o.Amounts), o.Reference) : null;
        CovidDerogation = file.CovidDerogation is { } c ? new Derogation(c.SignedBefore, c.Reference) : null;
        AnnualAmounts = [.. file.AnnualAmounts.Select(
            row => new AnnualAmount(row.Component, row.Mission, row.Plan, BySize(row.Amounts), row.Reference))];
        PrintedTotal = new PrintedTotal(BySize(file.PrintedTotal.Amounts), file.PrintedTotal.Without);
        (_plain, _uplifted) = Index();
    }

    /// <summary>Short name, such as <c>ACI-2022</c>.</summary>
    public string Name { get; }

    /// <summary>The text, as quoted to a reader.</summary>
    public string Source { get; }

    /// <summary>Day of publication of the text.</summary>
    public DateOnly PublishedOn { get; }

    /// <summary>First day on which the grid applies.</summary>
    public DateOnly InForceFrom { get; }

    /// <summary>True when the text gives no date of effect and the project decided one.</summary>
    public bool EffectIsInterpretation { get; }

    /// <summary>Day on which the figures were last compared with the text.</summary>
    public DateOnly LastChecked { get; }

    /// <summary>The uplift of this grid, if any (R-MAJ).</summary>
    public Uplift? Uplift { get; }

    /// <summary>The one-off operating amount of this grid's text, if any (R-ADDOP).</summary>
    public OneOffAmount? AdditionalOperating { get; }

    /// <summary>The Covid-19 derogation of this grid's text, if any (R-COVID).</summary>
    public Derogation? CovidDerogation { get; }

    /// <summary>The rows in the order of the text.</summary>
    public IReadOnlyList<AnnualAmount> AnnualAmounts { get; }

    /// <summary>The total that the text prints.</summary>
    public PrintedTotal PrintedTotal { get; }

    /// <summary>Reads a grid from its data file.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file has not the shape of a grid.</exception>
    /// <exception cref="ArgumentException">Two rows for one component, not four sizes, or fractions of a cent.</exception>
    public static RateGrid Parse(string json) => new(LawFile.Parse<GridFile>(json));

    /// <summary>Whether R-MAJ applies to a CPTS of this size and membership.</summary>
    public bool IsUplifted(CptsSize size, int members) =>
        Uplift is { } uplift && size == uplift.Size && members >= uplift.MinimumMembers;

    /// <summary>Whether the grid has the component at all.</summary>
    public bool Offers(Component component, Mission? mission, CrisisPlan? plan = null) =>
        Annual(component, mission, plan, CptsSize.Taille1, uplifted: false) is not null;

    /// <summary>Euros a year, uplift included when <paramref name="uplifted"/>; null when the grid has no such component.</summary>
    public Euro? Annual(Component component, Mission? mission, CrisisPlan? plan, CptsSize size, bool uplifted) =>
        (uplifted ? _uplifted : _plain)[Slot(component, mission, plan) + (int)size - 1];

    private static Euro[] BySize(decimal[] amounts) =>
        amounts.Length == Sizes
            ? [.. amounts.Select(Euro.Exact)]
            : throw new ArgumentException("A grid gives one amount for each of the four sizes.");

    private static int Slot(Component component, Mission? mission, CrisisPlan? plan) =>
        ((((int)component * (Missions + 1)) + (mission is { } m ? (int)m + 1 : 0)) * 2
            + (plan is CrisisPlan.Update ? 1 : 0)) * Sizes;

    private (Euro?[] Plain, Euro?[] Uplifted) Index()
    {
        var length = Enum.GetValues<Component>().Length * (Missions + 1) * 2 * Sizes;
        var plain = new Euro?[length];
        var uplifted = new Euro?[length];
        foreach (var row in AnnualAmounts)
        {
            var factor = 1 + (row.Mission is null ? 0 : Uplift?.Rate ?? 0);
            for (var i = 0; i < Sizes; i++)
            {
                ref var cell = ref plain[Slot(row.Component, row.Mission, row.Plan) + i];
                if (cell is not null)
                    throw new ArgumentException($"Grid {Name} gives {row.Component} of {row.Mission} twice.");
                cell = row.Amounts[i];
                uplifted[Slot(row.Component, row.Mission, row.Plan) + i] = Euro.Rounded(row.Amounts[i].Value * factor);
            }
        }

        return (plain, uplifted);
    }
}
