using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Cases;

public sealed class DescriptionTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private const string Marseille = "13055";
    private const string FirstDistrict = "13201";
    private const string Aubagne = "13005";
    private static readonly Actor Worker = People.Of(Role.AgencyCaseWorker);

    [Fact]
    public async Task A_territory_is_saved_with_its_zones_and_only_its_changes_are_journaled()
    {
        var id = await portal.OpenCaseAsync();
        await portal.SendAsync(Worker, Cover(id, Aubagne, [Commune(Aubagne), Commune("13001")]));
        await portal.SendAsync(Worker, Cover(id, Aubagne, [Commune(Aubagne), Commune("13001") with { PriorityArea = true }]));

        var territory = await portal.SendAsync(People.LeaderOf(id), new GetTerritory(id));

        Assert.Equal((2, "Aubagne", true), (territory.Communes.Count, territory.Seat!.Name, territory.Communes[0].Zones.PriorityArea));
        Assert.Equal(territory.Communes.Sum(line => line.Commune.Population!.Value), territory.Population);
        var last = (await portal.JournalAsync(id))[^1];
        Assert.Equal(("CoverTerritory", "CaseCommune[13001].PriorityArea"), (last.Act, Assert.Single(last.Changes).Field));
    }

    [Fact]
    public async Task A_city_with_its_districts_and_an_unknown_commune_are_refused_at_once()
    {
        var id = await portal.OpenCaseAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(Worker, Cover(id, "13001", [Commune(Marseille), Commune(FirstDistrict), Commune("99999")])));

        Assert.Equal(
            ["CaseRule.CommuneKnown", "TerritoryRule.CityWithItsDistricts", "CaseRule.SeatWithinTerritory"],
            refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task An_overlap_names_the_other_case_within_one_s_scope_only_and_a_closed_case_overlaps_nothing()
    {
        var (city, district) = (await portal.OpenCaseAsync("CPTS de la ville"), await portal.OpenCaseAsync("CPTS de l’arrondissement"));
        await portal.SendAsync(Worker, Cover(city, null, [Commune(Marseille)]));
        await portal.SendAsync(Worker, Cover(district, null, [Commune(FirstDistrict)]));

        var named = Assert.Single((await portal.SendAsync(Worker, new GetTerritory(city))).Overlaps);
        var hidden = Assert.Single((await portal.SendAsync(People.LeaderOf(district), new GetTerritory(district))).Overlaps);
        Assert.Equal(("CPTS de l’arrondissement", district), (named.CaseName, named.CaseId));
        Assert.Equal(("Marseille", null, null), (hidden.Commune, hidden.CaseName, hidden.CaseId));

        await portal.SendAsync(Worker, new AbandonCase(district, PortalFactory.Today, "Sans suite", ActStamp.New()));
        Assert.Empty((await portal.SendAsync(Worker, new GetTerritory(city))).Overlaps);
    }

    [Fact]
    public async Task A_member_is_added_changed_and_leaves_without_being_forgotten()
    {
        var id = await portal.OpenCaseAsync();
        var leader = People.LeaderOf(id);
        var member = new Member(Guid.CreateVersion7(), false, "Une infirmière", "Infirmière", ExerciseMode.Liberal, new(2026, 1, 1), null, false);
        await portal.SendAsync(leader, new EnrolMember(id, member, null, ActStamp.New()));
        var gone = member with { LeftOn = new DateOnly(2026, 3, 1) };

        await portal.SendAsync(leader, new EnrolMember(id, gone, member, ActStamp.New()));

        Assert.Equal(gone, Assert.Single((await portal.SendAsync(Worker, new GetPeople(id))).Members));
        Assert.Equal(["Member[Une infirmière].LeftOn"], (await portal.JournalAsync(id))[^1].Changes.Select(change => change.Field));
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(leader, new EnrolMember(id, gone with { Governs = true }, member, ActStamp.New())));
    }

    [Fact]
    public async Task The_second_to_save_a_description_is_refused()
    {
        var id = await portal.OpenCaseAsync();
        var seen = (await portal.SendAsync(Worker, new GetPeople(id))).Version;
        var act = new DescribeCase(id, "CPTS renommée", new Contact("Inès Castellan", null, null, null), null, null, ActStamp.New() with { Version = seen });
        await portal.SendAsync(Worker, act);

        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(Worker, act with { Name = "Autre nom", Stamp = ActStamp.New() with { Version = seen } }));
        Assert.Equal("CPTS renommée", (await portal.SendAsync(Worker, new GetPeople(id))).Name);
    }

    [Fact]
    public async Task Somebody_without_an_account_of_the_institution_is_no_referent()
    {
        var id = await portal.OpenCaseAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(Worker, new AssignReferents(id, new Referents(Guid.CreateVersion7(), null, null), ActStamp.New())));

        Assert.Equal(["CaseRule.ReferentSuitable"], refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task Each_description_asks_for_its_right_and_stays_in_scope()
    {
        var id = await portal.OpenCaseAsync();
        var assign = new AssignReferents(id, Referents.None, ActStamp.New());

        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.LeaderOf(id), assign));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.LeaderOf(id), new AbandonCase(id, PortalFactory.Today, "x", ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.Auditor), Cover(id, null, [])));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), Cover(id, null, [])));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(Guid.CreateVersion7()), new GetPeople(id)));
    }

    private static CaseCommune Commune(string code) => new(code, false, false, false);

    private static CoverTerritory Cover(Guid id, string? seat, IReadOnlyList<CaseCommune> communes) => new(id, communes, seat, null, ActStamp.New());
}
