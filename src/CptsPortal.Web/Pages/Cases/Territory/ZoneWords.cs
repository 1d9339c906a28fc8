using CptsPortal.Domain.Cases;

namespace CptsPortal.Web.Pages.Cases.Territory;

/// <summary>The priority zones of a commune, in the letters that everybody uses.</summary>
internal static class ZoneWords
{
    /// <summary>For instance <c>QPV, ZIP</c>; a dash where there is none.</summary>
    public static string Of(CaseCommune zones)
    {
        var words = new[] { (zones.PriorityDistrict, "QPV"), (zones.PriorityArea, "ZIP"), (zones.ComplementaryArea, "ZAC") }
            .Where(zone => zone.Item1).Select(zone => zone.Item2).ToList();
        return words.Count == 0 ? "—" : string.Join(", ", words);
    }
}
