using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Contracts;

/// <summary>What an amendment changes of the terms, part by part, in the words of the page.</summary>
/// <param name="What">The part.</param>
/// <param name="Before">As it is; a dash where it is not there.</param>
/// <param name="After">As it would be.</param>
internal sealed record TermsDifference(string What, string Before, string After)
{
    private const string Absent = "—";

    /// <summary>The parts that differ, in the order of the terms.</summary>
    public static IReadOnlyList<TermsDifference> Between(ContractTerms before, ContractTerms after) =>
        [.. OfTerritory(before.Territory, after.Territory), .. OfMissions(before, after), .. OfIndicators(before, after)];

    private static IEnumerable<TermsDifference> OfTerritory(TermsTerritory before, TermsTerritory after)
    {
        var rows = new[]
        {
            new TermsDifference("Communes", French.Number(before.Communes.Count), French.Number(after.Communes.Count)),
            new TermsDifference("Population", Inhabitants(before), Inhabitants(after)),
            new TermsDifference("Taille", SizeOf(before), SizeOf(after)),
            new TermsDifference("Membres", French.Number(before.Members), French.Number(after.Members)),
            new TermsDifference("Dispositif d’orientation", Day(before.OrientationFrom), Day(after.OrientationFrom)),
        };
        var moved = !before.Communes.SequenceEqual(after.Communes);
        return rows.Where(row => row.Before != row.After || row.What == "Communes" && moved);
    }

    private static IEnumerable<TermsDifference> OfMissions(ContractTerms before, ContractTerms after) =>
        from mission in Enum.GetValues<Mission>()
        let was = before.Of(mission)
        let now = after.Of(mission)
        where was != now
        let rewritten = was is not null && now is not null && was.Content != now.Content ? ", contenu réécrit" : ""
        select new TermsDifference($"Mission «\u00A0{ContractTexts.Texts.Of(mission)}\u00A0»", MissionOf(was), MissionOf(now) + rewritten);

    private static IEnumerable<TermsDifference> OfIndicators(ContractTerms before, ContractTerms after)
    {
        foreach (var was in before.Indicators.Where(was => after.Indicators.All(now => now.Id != was.Id)))
            yield return new TermsDifference($"Indicateur «\u00A0{was.Label}\u00A0»", UseOf(was), "retiré");
        foreach (var now in after.Indicators)
        {
            var was = before.Indicators.FirstOrDefault(other => other.Id == now.Id);
            if (was is null || !was.SaysTheSameAs(now))
                yield return new TermsDifference($"Indicateur «\u00A0{now.Label}\u00A0»", was is null ? Absent : UseOf(was), UseOf(now) + (was is null ? "" : ", réécrit"));
        }
    }

    private static string Inhabitants(TermsTerritory territory) => French.Count(territory.Population, "habitant", "habitants");

    private static string SizeOf(TermsTerritory territory) => territory.Size is { } size ? ((int)size).ToString(French.Culture) : Absent;

    private static string Day(DateOnly? day) => day is { } on ? $"à partir du {French.Date(on)}" : Absent;

    private static string UseOf(Indicator indicator) => ContractTexts.Texts.Of(indicator.Use).ToLower(French.Culture);

    private static string MissionOf(MissionTerms? mission) => mission switch
    {
        null => Absent,
        { StopsOn: { } stop } => $"arrêtée le {French.Date(stop)}",
        { AlreadyRunning: true } => "déjà mise en place",
        { PlannedStart: { } start } => $"démarrage prévu le {French.Date(start)}",
        _ => "démarrage à prévoir",
    };
}
