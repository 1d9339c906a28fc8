using CptsPortal.Application.Acts;
using CptsPortal.Application.Anomalies;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Journal;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Anomalies;

/// <summary>Anomalies as a query over facts, and the reasons that justify them.</summary>
public sealed class AnomalyListTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Worker = People.Of(Role.AgencyCaseWorker, "83");

    [Fact]
    public async Task A_shared_commune_is_told_on_both_cases_by_its_name_and_to_the_scope_alone()
    {
        var (one, other) = (await CoveringAsync("83009", "83034"), await CoveringAsync("83034"));

        Assert.Equal(["Carqueiranne"], SharedBy(await OfAsync(one)));
        Assert.Equal(["Carqueiranne"], SharedBy(await OfAsync(other)));
        Assert.Contains((await portal.SendAsync(Worker, new ListAnomalies(new AnomalyFilter(Kind: AnomalyKind.TerritoryShared)))).Anomalies, item => item.CaseId == one);
        var elsewhere = People.Of(Role.AgencyCaseWorker, "05");
        Assert.DoesNotContain((await portal.SendAsync(elsewhere, new ListAnomalies(new AnomalyFilter(), Page: 0))).Anomalies, item => item.CaseId == one);
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(elsewhere, new ListCaseAnomalies(one)));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.LeaderOf(one), new ListCaseAnomalies(one)));
    }

    [Fact]
    public async Task A_city_shares_its_territory_with_the_case_of_one_of_its_districts()
    {
        var city = await CoveringAsync("13055");
        var district = await CoveringAsync("13209");

        Assert.Equal(["Marseille"], SharedBy(await OfAsync(city)));
        Assert.Single(SharedBy(await OfAsync(district)), name => name.StartsWith("Marseille 9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_justified_anomaly_leaves_the_list_of_those_to_look_at_until_what_it_says_changes()
    {
        var id = await CoveringAsync("83137");
        await StateAsync(id, 300_000);
        var found = Assert.Single(await OfAsync(id), item => item.Anomaly.Kind == AnomalyKind.PopulationFar);

        await portal.SendAsync(Worker, new JustifyAnomaly(id, found.Anomaly.Fingerprint, "Population saisonnière, convenue avec la caisse.", ActStamp.New()));

        var justified = Assert.Single(await OfAsync(id), item => item.Anomaly.Kind == AnomalyKind.PopulationFar);
        Assert.Equal(("Population saisonnière, convenue avec la caisse.", Worker.Name), (justified.Justification!.Reason, justified.Justification.By));
        Assert.DoesNotContain(await ListedAsync(justified: false), item => item.CaseId == id && item.Anomaly.Kind == AnomalyKind.PopulationFar);
        Assert.Contains(await ListedAsync(justified: true), item => item.CaseId == id);

        await StateAsync(id, 310_000);
        Assert.Null(Assert.Single(await OfAsync(id), item => item.Anomaly.Kind == AnomalyKind.PopulationFar).Justification);
        var refusal = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(Worker, new JustifyAnomaly(id, found.Anomaly.Fingerprint, "", ActStamp.New())));
        Assert.Equal(["AnomalyRule.StillThere", "AnomalyRule.ReasonGiven"], refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task A_justification_lies_in_the_room_the_cpts_does_not_read_it()
    {
        var id = await CoveringAsync("83126");
        await StateAsync(id, 400_000);
        var found = (await OfAsync(id)).First(item => item.Anomaly.Kind == AnomalyKind.PopulationFar);
        await portal.SendAsync(Worker, new JustifyAnomaly(id, found.Anomaly.Fingerprint, "Convenu.", ActStamp.New()));

        Assert.Equal(nameof(JustifyAnomaly), (await portal.JournalAsync(id))[^1].Act);
        Assert.DoesNotContain((await portal.SendAsync(People.LeaderOf(id), new SearchJournal(id))).Entries, entry => entry.Act == nameof(JustifyAnomaly));
        Assert.Contains((await portal.SendAsync(Worker, new SearchJournal(id))).Entries, entry => entry.Act == nameof(JustifyAnomaly));
    }

    private async Task<IReadOnlyList<AnomalyItem>> OfAsync(Guid id) =>
        (await portal.SendAsync(People.Of(Role.Auditor, "13", "83"), new ListCaseAnomalies(id))).Anomalies;

    private async Task<IReadOnlyList<AnomalyItem>> ListedAsync(bool justified) =>
        (await portal.SendAsync(Worker, new ListAnomalies(new AnomalyFilter(Justified: justified), Page: 0))).Anomalies;

    private static IEnumerable<string> SharedBy(IEnumerable<AnomalyItem> items) =>
        items.Where(item => item.Anomaly.Kind == AnomalyKind.TerritoryShared).Select(item => (string)item.Anomaly.Values[0]);

    private async Task<Guid> CoveringAsync(params string[] codes)
    {
        var worker = People.Of(Role.AgencyCaseWorker, codes[0][..2]);
        var id = await portal.SendAsync(worker, new OpenCase(
            $"CPTS {codes[0]}", codes[0][..2], CaseOrigin.SpontaneousProject,
            new FirstContact(PortalFactory.Today, "Dr Aubert", ContactChannel.Mail, Institution.Agency), null, ActStamp.New()));
        await portal.SendAsync(worker, new CoverTerritory(id, [.. codes.Select(code => new CaseCommune(code, false, false, false))], codes[0], null, ActStamp.New()));
        return id;
    }

    private async Task StateAsync(Guid id, int inhabitants) => await portal.SendAsync(Worker, new CoverTerritory(
        id, [.. (await portal.SendAsync(Worker, new GetTerritory(id))).Communes.Select(line => line.Zones)], null, new StatedPopulation(inhabitants, "Comptage"), ActStamp.New()));
}
