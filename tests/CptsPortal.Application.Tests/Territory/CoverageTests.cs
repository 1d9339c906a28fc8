using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Territory;

/// <summary>Each case of the table has a department of its own, so that none sees another's.</summary>
public sealed class CoverageTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private const int DistrictsOfMarseille = 16;
    private static readonly Actor Auditor = People.Of(Role.Auditor) with { Scope = new Scope(true, [], null) };

    /// <summary>Cases are separated by a slash, their communes by spaces; a closed case is in brackets.</summary>
    [Theory]
    [InlineData("04", "", "04088", PlaceState.Uncovered, 0, 0)] // Forcalquier, that nobody holds: a gap
    [InlineData("05", "05061", "05061", PlaceState.Covered, 1, 0)] // Gap
    [InlineData("06", "06029 / 06029 06088", "06029", PlaceState.Overlapping, 2, 1)] // Cannes, in two of them
    [InlineData("83", "[83137]", "83137", PlaceState.Uncovered, 0, 0)] // Toulon: a closed case holds nothing
    [InlineData("84", "84007 / [84007]", "84007", PlaceState.Covered, 1, 0)] // Avignon: nor does it overlap
    [InlineData("13", "13055", "13201", PlaceState.Covered, DistrictsOfMarseille, 0)] // the city whole covers its districts
    [InlineData("69", "69123 / 69381 69382", "69381", PlaceState.Overlapping, 9, 2)] // and overlaps those that another takes
    [InlineData("75", "75101 / 75102", "75101", PlaceState.Covered, 2, 0)] // two districts of a city are two places
    public async Task A_place_is_a_gap_covered_or_in_overlap(
        string department, string cases, string place, PlaceState expected, int covered, int overlapping)
    {
        await OpenAsync(department, cases);

        var found = await portal.SendAsync(Auditor, new GetDepartmentCoverage(department));

        Assert.Equal(expected, found.Places.Single(one => one.Code == place).State);
        Assert.Equal((covered, overlapping), (found.Coverage.Figures.CoveredPlaces, found.Coverage.Figures.OverlappingPlaces));
        Assert.Equal(found.Places.Where(one => one.Holders.Count > 0).Sum(one => one.Inhabitants ?? 0), found.Coverage.Figures.CoveredInhabitants);
    }

    [Fact]
    public async Task The_inhabitants_of_a_divided_city_count_once()
    {
        await OpenAsync("92", "92026 / 92026");
        foreach (var department in new[] { "13", "69", "75", "92" })
        {
            var communes = await portal.SendAsync(new ListCommunesOfDepartment(department));
            var figures = (await portal.SendAsync(Auditor, new GetDepartmentCoverage(department))).Coverage.Figures;

            Assert.Equal(communes.Where(one => one.Kind == CommuneKind.Commune).Sum(one => one.Population ?? 0), figures.Inhabitants);
            Assert.InRange(figures.Share, 0, 1);
        }
    }

    [Fact]
    public async Task A_list_is_kept_to_its_state()
    {
        await OpenAsync("01", "01004 01034 / 01034");

        async Task<IReadOnlyList<string>> CodesAsync(PlaceState only) =>
            [.. (await portal.SendAsync(Auditor, new GetDepartmentCoverage("01", only))).Places.Select(place => place.Code)];

        Assert.Equal(["01004"], await CodesAsync(PlaceState.Covered));
        Assert.Equal(["01034"], await CodesAsync(PlaceState.Overlapping));
        Assert.DoesNotContain("01034", await CodesAsync(PlaceState.Uncovered));
    }

    [Fact]
    public async Task A_case_out_of_scope_covers_but_is_neither_named_nor_linked()
    {
        await OpenAsync("30", "30007");
        await OpenAsync("48", "30007"); // a neighbour's case takes Alès too

        var gard = (await portal.SendAsync(People.Of(Role.AgencyCaseWorker, "30"), new GetDepartmentCoverage("30"))).Places.Single(place => place.Code == "30007");
        var both = (await portal.SendAsync(People.Of(Role.FundCaseWorker, "30", "48"), new GetDepartmentCoverage("30"))).Places.Single(place => place.Code == "30007");

        Assert.Equal(["CPTS 30 1", null], gard.Holders.Select(holder => holder.Name));
        Assert.Equal([true, false], gard.Holders.Select(holder => holder.CaseId is not null));
        Assert.Equal(["CPTS 30 1", "CPTS 48 1"], both.Holders.Select(holder => holder.Name));
    }

    [Fact]
    public async Task Departments_are_those_of_the_scope_and_of_the_region_with_their_cases_by_stage()
    {
        await OpenAsync("35", "35238 / [35024] / 35047");
        var brittany = People.Of(Role.AgencyCaseWorker, "29", "35");

        var scope = await portal.SendAsync(brittany with { Scope = new Scope(false, ["29", "35", "50"], null) }, new GetCoverage());
        var region = await portal.SendAsync(brittany with { Scope = new Scope(false, ["29", "35", "50"], null) }, new GetCoverage("53"));
        var nation = await portal.SendAsync(Auditor, new GetCoverage());

        Assert.Equal(["29", "35", "50"], scope.Departments.Select(one => one.Department.Code));
        Assert.Equal(["Bretagne", "Normandie"], scope.Regions.Select(one => one.Name));
        Assert.Equal(["29", "35"], region.Departments.Select(one => one.Department.Code));
        Assert.Equal((2, 1, 0), (region.CasesAt(Stage.FirstContact), region.CasesAt(Stage.Closed, "35"), region.CasesAt(Stage.FirstContact, "29")));
        Assert.Equal(region.Departments.Sum(one => one.Figures.CoveredInhabitants), region.Total.CoveredInhabitants);
        Assert.True(nation.Departments.Count > 100);
    }

    [Fact]
    public async Task Out_of_scope_a_department_does_not_exist_and_a_leader_reads_no_region()
    {
        var worker = People.Of(Role.AgencyCaseWorker, "30");
        var leader = People.LeaderOf(await portal.OpenCaseAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(worker, new GetDepartmentCoverage("13")));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Auditor, new GetDepartmentCoverage("00")));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, new GetCoverage()));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, new GetDepartmentCoverage("13")));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.Administrator), new GetCoverage()));
    }

    private async Task OpenAsync(string department, string cases)
    {
        var worker = People.Of(Role.AgencyCaseWorker, department);
        var number = 0;
        foreach (var written in cases.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var contact = new FirstContact(new DateOnly(2026, 3, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);
            var id = await portal.SendAsync(
                worker, new OpenCase($"CPTS {department} {++number}", department, CaseOrigin.SpontaneousProject, contact, null, ActStamp.New()));
            var communes = written.Trim('[', ']').Split(' ').Select(code => new CaseCommune(code, false, false, false)).ToList();
            await portal.SendAsync(worker, new CoverTerritory(id, communes, null, null, ActStamp.New()));
            if (written[0] == '[')
                await portal.SendAsync(worker, new AbandonCase(id, PortalFactory.Today, "Sans suite", ActStamp.New()));
        }
    }
}
