using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Territory;
using CptsPortal.Law.Tests.Funding;

namespace CptsPortal.Law.Tests.Grids;

public sealed class GridTests
{
    public static TheoryData<string> Names => [.. GridCatalog.Published.Grids.Select(grid => grid.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rows_of_a_grid_add_up_to_the_total_that_its_text_prints(string name)
    {
        var grid = GridCatalog.Published.Grids.Single(grid => grid.Name == name);
        var counted = grid.AnnualAmounts.Where(row => !grid.PrintedTotal.Without.Contains(
            string.Join('/', new object?[] { row.Component, row.Mission, row.Plan }.Where(part => part is not null))));

        for (var size = 0; size < 4; size++)
            Assert.Equal(grid.PrintedTotal.Amounts[size], counted.Aggregate(Euro.Zero, (sum, row) => sum + row.Amounts[size]));
    }

    [Theory]
    [InlineData("ACI-2019", 185_000, 242_000, 315_000, 380_000)]
    [InlineData("ACI-2022", 287_500, 382_500, 487_500, 580_000)]
    public void The_printed_totals_are_those_of_the_texts(string name, int taille1, int taille2, int taille3, int taille4) =>
        Assert.Equal(
            [taille1, taille2, taille3, taille4],
            GridCatalog.Published.Grids.Single(grid => grid.Name == name).PrintedTotal.Amounts.Select(amount => (int)amount.Value));

    [Theory]
    [InlineData("2019-08-25", "ACI-2019")]
    [InlineData("2022-03-31", "ACI-2019")]
    [InlineData("2022-04-01", "ACI-2022")]
    [InlineData("2090-01-01", "ACI-2022")]
    public void A_grid_applies_from_its_entry_into_force_until_the_next(string day, string name) =>
        Assert.Equal(name, GridCatalog.Published.InForceOn(Contract.Day(day)).Name);

    [Fact]
    public void Before_the_first_grid_the_catalogue_refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GridCatalog.Published.InForceOn(new DateOnly(2019, 8, 24)));

    [Theory]
    [InlineData(CptsSize.Taille4, 99, false)]
    [InlineData(CptsSize.Taille4, 100, true)]
    [InlineData(CptsSize.Taille3, 100, false)]
    public void The_uplift_takes_taille_4_and_a_hundred_members(CptsSize size, int members, bool uplifted) =>
        Assert.Equal(uplifted, GridCatalog.Published.Latest.IsUplifted(size, members));

    [Fact]
    public void The_uplift_adds_ten_percent_to_every_mission_amount_and_to_no_operating()
    {
        var grid = GridCatalog.Published.Latest;
        Assert.All(grid.AnnualAmounts, row =>
        {
            var uplifted = grid.Annual(row.Component, row.Mission, row.Plan, CptsSize.Taille4, uplifted: true)!.Value.Value;
            Assert.Equal(row.Amounts[3].Value * (row.Mission is null ? 1m : 1.1m), uplifted);
        });
    }

    [Theory]
    [InlineData("\"lastChecked\"", "\"checkedLast\"")]
    [InlineData("[50000, 60000, 75000, 90000]", "[50000, 60000, 75000]")]
    [InlineData("[50000, 60000, 75000, 90000]", "[50000.001, 60000, 75000, 90000]")]
    [InlineData("\"mission\": \"Prevention\"", "\"mission\": \"CarePathways\"")]
    [InlineData("\"name\": \"ACI-2022\"", "\"name\": \"ACI-2019\"")]
    [InlineData("\"inForceFrom\": \"2022-04-01\"", "\"inForceFrom\": \"2019-08-25\"")]
    public void A_data_file_that_is_not_whole_or_contradicts_another_is_refused(string right, string wrong)
    {
        var files = GridCatalog.PublishedFiles().Select(file => file.Contains("ACI-2022\"") ? file.Replace(right, wrong) : file);
        var refusal = Record.Exception(() => GridCatalog.From(files));
        Assert.True(refusal is ArgumentException or System.Text.Json.JsonException, $"{refusal}");
    }

    [Fact]
    public void Amounts_are_found_by_component_mission_and_size()
    {
        var grid = GridCatalog.Published.Latest;
        Assert.Equal(Euro.Exact(110_000), grid.Annual(Component.Fixed, Mission.AccessToCare, null, CptsSize.Taille4, false));
        Assert.Equal(Euro.Exact(17_500), grid.Annual(Component.Fixed, Mission.CrisisResponse, CrisisPlan.Update, CptsSize.Taille2, false));
        Assert.Null(grid.Annual(Component.Compensation, Mission.AccessToCare, null, CptsSize.Taille1, false));
    }
}
