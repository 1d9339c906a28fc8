namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>From a telephone call to a validated project, or an opposed one, by those who do it, each in a browser.</summary>
[Collection(WithJourneys.Name)]
public sealed class CreationTests(BrowserPortal portal)
{
    private const string LastDay = "2024-03-15";
    private const string DayAfter = "2024-03-16";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_opposition_on_its_last_day_a_project_is_deemed_validated_the_day_after_once(bool scripts)
    {
        await using var cast = new Cast(portal, scripts);
        await cast.ReceiveProjectAsync("CPTS du silence");

        cast.MoveTo(LastDay);
        var director = await cast.PrepareOppositionAsync();
        var (running, clock) = await cast.ReadProjectAsync(await cast.LeaderAsync());
        Assert.Contains("Sans opposition de l’agence jusqu’au 15 mars 2024 compris, le projet sera réputé validé à partir du 16 mars 2024.", running, StringComparison.Ordinal);
        Assert.Contains("Dernier jour pour s’opposer : 15 mars 2024 compris.", clock, StringComparison.Ordinal);
        Assert.Empty(await cast.JournalAsync("Validation tacite"));

        cast.MoveTo(DayAfter);
        await director.FillAsync("#acte", ("Form.On", DayAfter));
        await director.PressAsync("#acte", "S’opposer au projet");
        Assert.Contains("le projet est réputé validé depuis le 16 mars 2024", Assert.Single(await director.RefusalsAsync()), StringComparison.Ordinal);
        Assert.Equal("Deux communes restent enclavées.", await director.Page.InputValueAsync("[name='Form.Reasons']"));
        Assert.True(await director.Page.IsCheckedAsync("[name='Form.TerritoryRelevance'][type=checkbox]"));

        foreach (var reader in new[] { await cast.LeaderAsync(), await cast.FundWorkerAsync() })
        {
            var (validated, over) = await cast.ReadProjectAsync(reader);
            Assert.Contains("le projet est réputé validé depuis le 16 mars 2024, en application de l’article L. 1434-12", validated, StringComparison.Ordinal);
            Assert.Contains("Réputé validé depuis le 16 mars 2024.", over, StringComparison.Ordinal);
            await cast.NightAsync();
        }

        var recorded = Assert.Single(await cast.JournalAsync("Validation tacite"));
        Assert.Contains("16 mars 2024", recorded.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("le système", recorded, StringComparison.Ordinal);
        cast.NobodyComplains();
    }

    [Fact]
    public async Task A_suspension_of_twenty_days_moves_the_last_day_by_twenty_days()
    {
        await using var cast = new Cast(portal, scripts: false);
        await cast.ReceiveProjectAsync("CPTS des compléments");
        cast.MoveTo("2024-02-10");
        await cast.AskComplementsAsync("2024-02-10", "2024-03-10");
        cast.MoveTo("2024-03-01");
        await cast.CompleteAsync("2024-03-01");

        cast.MoveTo("2024-04-04");
        var (_, clock) = await cast.ReadProjectAsync(await cast.LeaderAsync());
        Assert.Contains("Dernier jour pour s’opposer : 4 avril 2024 compris.", clock, StringComparison.Ordinal);
        Assert.Contains("Jours suspendus 20", clock, StringComparison.Ordinal);

        cast.MoveTo("2024-04-05");
        var (validated, _) = await cast.ReadProjectAsync(await cast.FundWorkerAsync());
        Assert.Contains("réputé validé depuis le 5 avril 2024", validated, StringComparison.Ordinal);
        Assert.Single(await cast.JournalAsync("Validation tacite"));
    }

    [Fact]
    public async Task On_the_last_day_the_agency_still_opposes_and_silence_then_validates_nothing()
    {
        await using var cast = new Cast(portal, scripts: false);
        await cast.ReceiveProjectAsync("CPTS de l’opposition");
        cast.MoveTo(LastDay);
        var director = await cast.PrepareOppositionAsync();
        await director.SendAsync("#acte", "S’opposer au projet", ("Form.On", LastDay));

        cast.MoveTo(DayAfter);
        await cast.NightAsync();
        var (opposed, _) = await cast.ReadProjectAsync(await cast.LeaderAsync());
        Assert.Contains("L’agence s’est opposée au projet le 15 mars 2024", opposed, StringComparison.Ordinal);
        Assert.Contains("Deux communes restent enclavées.", opposed, StringComparison.Ordinal);
        Assert.Contains("Commencer une nouvelle version", opposed, StringComparison.Ordinal);
        Assert.Empty(await cast.JournalAsync("Validation tacite"));
    }
}

[CollectionDefinition(Name)]
public sealed class WithJourneys : ICollectionFixture<BrowserPortal>
{
    public const string Name = "journeys";
}
