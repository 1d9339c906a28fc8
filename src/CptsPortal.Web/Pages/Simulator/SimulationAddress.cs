using System.Globalization;
using CptsPortal.Law.Funding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>
/// A simulation as an address that can be shared: only marks that addresses carry unescaped, blank answers left out.
/// </summary>
/// <remarks>Three hundred communes take under two thousand characters of the eight thousand that servers accept.</remarks>
internal static class SimulationAddress
{
    private const char Between = '~';
    private const char BetweenCommunes = '.';
    private const string Yes = "oui";
    private static readonly string[] MissionNames = ["acces", "parcours", "prevention", "reponse-crises", "qualite", "accompagnement"];

    /// <summary>The query string, question mark included, of facts that were accepted.</summary>
    /// <param name="draft">The facts.</param>
    /// <param name="communes">The communes chosen.</param>
    /// <param name="populationIsTyped">False when the population is the communes' sum, which the address need not carry.</param>
    public static string Write(ContractFactsDraft draft, IEnumerable<string> communes, bool populationIsTyped)
    {
        var parts = new List<KeyValuePair<string, string?>>();
        Add("signature", Day(draft.SignatureDate));
        Add("resiliation", Day(draft.TerminationDate));
        Add("communes", string.Join(BetweenCommunes, communes));
        Add("population", populationIsTyped ? Whole(draft.Population) : "");
        Add("membres", Whole(draft.Members));
        foreach (var mission in draft.Missions)
            Add(MissionNames[(int)mission.Mission!], Joined(Day(mission.StartDate), Day(mission.EndDate), Day(mission.OrientationStartDate)));
        foreach (var rates in draft.Attainments.GroupBy(attainment => attainment.Mission!.Value))
            Add("taux-" + MissionNames[(int)rates.Key], Rates(rates));
        foreach (var change in draft.Changes)
            Add("changement", Joined(Day(change.EffectiveDate), Whole(change.Population), Whole(change.Members)));
        foreach (var crisis in draft.Crises)
            Add("crise", Day(crisis));
        Add("covid", draft.CovidActionsIn2021 ? Yes : "");
        return QueryHelpers.AddQueryString("", parts);

        void Add(string name, string value)
        {
            if (value.Length > 0)
                parts.Add(new(name, value));
        }
    }

    /// <summary>The form that an address stands for, whatever was written in it.</summary>
    public static SimulationForm Read(IQueryCollection query) => new SimulationForm
    {
        SignatureDate = query["signature"],
        TerminationDate = query["resiliation"],
        Communes = [.. Part(query["communes"]).Split(BetweenCommunes, StringSplitOptions.RemoveEmptyEntries)],
        Population = query["population"],
        Members = query["membres"],
        Missions = [.. MissionNames.Select(name => Mission(Part(query[name]), Part(query["taux-" + name])))],
        Changes = [.. query["changement"].Select(change => Change(change ?? ""))],
        Crises = [.. query["crise"]],
        CovidActionsIn2021 = query["covid"] == Yes,
    }.Complete();

    private static MissionRow Mission(string dates, string rates)
    {
        var parts = dates.Split(Between);
        return new MissionRow
        {
            Start = parts[0],
            End = parts.ElementAtOrDefault(1),
            OrientationStart = parts.ElementAtOrDefault(2),
            Rates = [.. rates.Split(Between)],
        };
    }

    private static ChangeRow Change(string change)
    {
        var parts = change.Split(Between);
        return new ChangeRow { Date = parts[0], Population = parts.ElementAtOrDefault(1), Members = parts.ElementAtOrDefault(2) };
    }

    private static string Rates(IEnumerable<AttainmentDraft> rates)
    {
        var byYear = rates.ToDictionary(rate => rate.ContractYear!.Value, rate => rate.Rate!.Value * 100);
        return Joined([.. Enumerable.Range(1, SimulationForm.ContractYears).Select(
            year => byYear.TryGetValue(year, out var rate) ? rate.ToString("0.############", CultureInfo.InvariantCulture) : "")]);
    }

    private static string Part(StringValues values) => values.FirstOrDefault() ?? "";

    private static string Joined(params string[] parts) => string.Join(Between, parts).TrimEnd(Between);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
