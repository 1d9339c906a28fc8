using CptsPortal.Application.Territory;
using CptsPortal.Domain.Territory;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Territory;

public sealed class CommuneQueryTests(PortalServices portal) : IClassFixture<PortalServices>
{
    [Fact]
    public async Task The_whole_edition_is_loaded()
    {
        var edition = await portal.SendAsync(new GetReferenceEdition());

        Assert.Equal(new ReferenceEdition("@etalab/decoupage-administratif 6.0.0", 34_969, 45, 109), edition);
    }

    [Theory]
    [InlineData("saint remy provence", "Saint-Rémy-de-Provence")]
    [InlineData("ST REMY DE PROVENCE", "Saint-Rémy-de-Provence")]
    [InlineData("Saint-Rémy-de-Provence", "Saint-Rémy-de-Provence")]
    [InlineData("st rem de prov", "Saint-Rémy-de-Provence")]
    [InlineData("13210", "Saint-Rémy-de-Provence")]
    [InlineData("remy 13210", "Saint-Rémy-de-Provence")]
    [InlineData("l isle sur la sorgue", "L'Isle-sur-la-Sorgue")]
    [InlineData("L’ISLE-SUR-LA-SORGUE", "L'Isle-sur-la-Sorgue")]
    [InlineData("stes maries mer", "Saintes-Maries-de-la-Mer")]
    [InlineData("crevecoeur grand", "Crèvecœur-le-Grand")]
    [InlineData("paris 15e", "Paris 15e Arrondissement")]
    public async Task A_commune_is_found_first_however_it_is_written(string text, string name) =>
        Assert.Equal(name, (await portal.SendAsync(new SearchCommunes(text)))[0].Name);

    [Theory]
    [InlineData("")]
    [InlineData("  -'% _")]
    [InlineData("xyzzy")]
    [InlineData("99999")]
    [InlineData("remy; drop table communes")]
    [InlineData("emy de provence saint")]
    public async Task What_begins_no_word_finds_nothing(string text) =>
        Assert.Empty(await portal.SendAsync(new SearchCommunes(text)));

    [Fact]
    public async Task A_city_comes_before_its_districts()
    {
        var found = await portal.SendAsync(new SearchCommunes("Marseille", "13"));

        Assert.Equal("13055", found[0].Code);
        Assert.Equal(CommuneKind.Commune, found[0].Kind);
        Assert.Equal(16, found.Count(item => item is { Kind: CommuneKind.MunicipalDistrict, ParentCode: "13055" }));
    }

    [Fact]
    public async Task The_exact_name_comes_before_longer_ones_then_the_most_populated()
    {
        var found = await portal.SendAsync(new SearchCommunes("Arles", Limit: 100));

        Assert.Equal("Arles", found[0].Name);
        var longer = found.Skip(1).TakeWhile(item => CommuneNameKey.Of(item.Name).StartsWith("arles", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(longer);
        Assert.Equal(longer.OrderByDescending(item => item.Population), longer);
    }

    [Fact]
    public async Task A_search_is_kept_to_its_department_and_its_limit()
    {
        var found = await portal.SendAsync(new SearchCommunes("saint", "13", 5));

        Assert.Equal(5, found.Count);
        Assert.All(found, item => Assert.Equal("13", item.DepartmentCode));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task A_limit_out_of_reach_is_refused_at_its_field(int limit)
    {
        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(new SearchCommunes("Arles", Limit: limit)));

        Assert.Equal(nameof(SearchCommunes.Limit), Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task An_item_tells_what_a_page_shows()
    {
        var item = (await portal.SendAsync(new GetCommunes(["13100"]))).Communes[0];

        Assert.Equal(("Saint-Rémy-de-Provence", "13", "Bouches-du-Rhône", 9_599), (item.Name, item.DepartmentCode, item.DepartmentName, item.Population));
        Assert.Equal(["13210"], item.Postcodes);
        Assert.True(item.IsCurrent);
    }

    [Fact]
    public async Task Unknown_codes_are_told_apart()
    {
        var found = await portal.SendAsync(new GetCommunes(["13100", "99999", "13004", "13100", "1"]));

        Assert.Equal(["13004", "13100"], found.Communes.Select(item => item.Code));
        Assert.Equal(["99999", "1"], found.UnknownCodes);
    }

    [Fact]
    public async Task An_uninhabited_place_has_no_population()
    {
        var item = (await portal.SendAsync(new GetCommunes(["98412"]))).Communes[0];

        Assert.Null(item.Population);
        Assert.Empty(item.Postcodes);
    }

    [Fact]
    public async Task A_department_lists_its_communes_and_districts_by_name()
    {
        var found = await portal.SendAsync(new ListCommunesOfDepartment("13"));

        Assert.Equal(119 + 16, found.Count);
        Assert.Equal("Aix-en-Provence", found[0].Name);
        Assert.Empty(await portal.SendAsync(new ListCommunesOfDepartment("00")));
    }

    [Fact]
    public async Task Departments_are_listed_by_code_with_their_region()
    {
        var departments = await portal.SendAsync(new ListDepartments());

        Assert.Equal(109, departments.Count);
        Assert.Equal(new DepartmentItem("01", "Ain", "84", "Auvergne-Rhône-Alpes"), departments[0]);
        Assert.Contains(departments, item => item is { Code: "2A", Name: "Corse-du-Sud" });
    }
}
