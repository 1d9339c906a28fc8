using System.Globalization;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Web.Pages.Cases.Territory;

/// <summary>The form of a territory as typed.</summary>
public sealed class TerritoryFields
{
    /// <summary>The communes chosen.</summary>
    public List<CommuneRow> Communes { get; set; } = [];

    /// <summary>INSEE code of the seat; blank while unknown.</summary>
    public string? Seat { get; set; }

    /// <summary>Inhabitants stated in place of the sum; blank for the sum.</summary>
    public string? StatedPopulation { get; set; }

    /// <summary>Where that number comes from.</summary>
    public string? StatedSource { get; set; }

    /// <summary>Whether one knows that a seat in another department hands the case over to it.</summary>
    public bool Moves { get; set; }

    /// <summary>The form of a territory as it stands.</summary>
    internal static TerritoryFields Of(CaseTerritory territory) => new()
    {
        Communes = [.. territory.Communes.Select(line => new CommuneRow
        {
            Code = line.Commune.Code,
            PriorityDistrict = line.Zones.PriorityDistrict,
            PriorityArea = line.Zones.PriorityArea,
            ComplementaryArea = line.Zones.ComplementaryArea,
        })],
        Seat = territory.Seat?.Code,
        StatedPopulation = territory.Stated?.Inhabitants.ToString(CultureInfo.InvariantCulture),
        StatedSource = territory.Stated?.Source,
    };

    /// <summary>The act; a population that is no number is refused as one below 1.</summary>
    internal CoverTerritory ToAct(Guid caseId, ActStamp stamp) => new(
        caseId, [.. Communes.Select(row => new CaseCommune(row.Code ?? "", row.PriorityDistrict, row.PriorityArea, row.ComplementaryArea))],
        string.IsNullOrEmpty(Seat) ? null : Seat, Stated(), stamp, Moves);

    private StatedPopulation? Stated()
    {
        var typed = string.Concat((StatedPopulation ?? "").Where(character => !char.IsWhiteSpace(character)));
        if (typed.Length == 0 && string.IsNullOrWhiteSpace(StatedSource))
            return null;
        var inhabitants = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new StatedPopulation(inhabitants, StatedSource?.Trim() ?? "");
    }
}

/// <summary>A commune chosen, with its zones.</summary>
public sealed class CommuneRow
{
    /// <summary>INSEE code.</summary>
    public string? Code { get; set; }

    /// <summary>QPV.</summary>
    public bool PriorityDistrict { get; set; }

    /// <summary>ZIP.</summary>
    public bool PriorityArea { get; set; }

    /// <summary>ZAC.</summary>
    public bool ComplementaryArea { get; set; }
}
