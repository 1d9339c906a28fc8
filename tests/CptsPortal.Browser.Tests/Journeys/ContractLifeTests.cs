using CptsPortal.Law.Funding;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>A contract over its years, by those who run it, each in a browser: at each step the page gives what the public engine gives.</summary>
[Collection(WithJourneys.Name)]
public sealed class ContractLifeTests(BrowserPortal portal)
{
    private const string Signed = "2024-04-10";

    [Fact]
    public async Task From_its_signature_to_a_refund_in_its_fourth_year_the_figures_are_those_of_the_public_engine()
    {
        await using var cast = new Cast(portal, scripts: false);
        await SignAsync(cast);
        var facts = new SimulatedContract
        {
            SignatureDate = Signed,
            Population = 62_000,
            Starts = new Dictionary<Mission, string>
            {
                [Mission.AccessToCare] = Signed,
                [Mission.CarePathways] = "2024-06-01",
                [Mission.Prevention] = "2024-07-01",
                [Mission.CrisisResponse] = Signed,
            },
        };
        await SameAsync(cast, facts);

        cast.MoveTo("2024-09-20");
        await cast.StartMissionAsync(Mission.CarePathways, "2024-09-15");
        await cast.StartMissionAsync(Mission.Prevention, "2024-07-01");
        facts = facts with { Starts = new Dictionary<Mission, string>(facts.Starts) { [Mission.CarePathways] = "2024-09-15" } };
        var paid = await cast.PayAsync(3, "année 1", "2024-09-20");
        await SameAsync(cast, facts, paid);

        cast.MoveTo("2025-04-20");
        await cast.OpenReviewAsync(1, Results("12", "12", "11"), (Mission.CarePathways, "11"));
        await cast.SolveAsync(Mission.CarePathways, "11,5");
        await cast.CloseReviewAsync(1);
        facts = facts with
        {
            Attainments = [new(Mission.AccessToCare, 1, 1m), new(Mission.CarePathways, 1, 0.75m), new(Mission.Prevention, 1, 0.5m)],
        };
        paid += await cast.PayAsync(1, "année 1", "2025-04-20");
        await SameAsync(cast, facts, paid);

        cast.MoveTo("2025-08-20");
        paid += await cast.PayAsync(1, "année 2", "2025-08-20");
        var foretold = await cast.AmendPopulationAsync(90_000, from: "2025-10-01", on: "2025-08-20");
        facts = facts with { Changes = [new("2025-10-01", 90_000)] };
        Assert.Equal((await SameAsync(cast, facts, paid)).Due, FundingPages.Euros(foretold));

        cast.MoveTo("2025-12-05");
        await cast.RecordCrisisAsync("2025-12-05");
        facts = facts with { Crises = ["2025-12-05"] };
        paid += await cast.PayAsync(1, "Réponse aux crises sanitaires graves", "2025-12-05");
        await SameAsync(cast, facts, paid);

        cast.MoveTo("2026-05-11");
        paid += await cast.PayAsync(1, "année 3", "2026-05-11");
        cast.MoveTo("2027-04-12");
        paid += await cast.PayAsync(5, "année 4", "2027-04-12");
        await cast.TerminateAsync("2027-04-12");
        cast.MoveTo("2027-06-12");
        facts = facts with { TerminationDate = "2027-06-12" };
        await SameAsync(cast, facts, paid);
        await cast.OpenReviewAsync(4, Results("18", "14", "20"));
        await cast.CloseReviewAsync(4);
        facts = facts with
        {
            Attainments = [.. facts.Attainments, new(Mission.AccessToCare, 4, 1m), new(Mission.CarePathways, 4, 0.5m), new(Mission.Prevention, 4, 1m)],
        };
        await SameAsync(cast, facts, paid);
        paid -= FundingPages.Euros(await cast.RefundAsync("2027-06-12"));
        await SameAsync(cast, facts, paid);
        cast.NobodyComplains();
    }

    private static Dictionary<Mission, string> Results(string access, string pathways, string prevention) => new()
    {
        [Mission.AccessToCare] = access,
        [Mission.CarePathways] = pathways,
        [Mission.Prevention] = prevention,
    };

    /// <summary>The page that the leader reads gives what the public service answers on the same facts.</summary>
    private static async Task<Figures> SameAsync(Cast cast, SimulatedContract facts, decimal paid = 0)
    {
        var shown = await cast.ReadFiguresAsync();
        Assert.Equivalent(await facts.SimulateAsync((await cast.LeaderAsync()).Page, paid), shown, strict: true);
        return shown;
    }

    /// <summary>From the receipt of the project, which silence validates, to the three signatures.</summary>
    private static async Task SignAsync(Cast cast)
    {
        await cast.ReceiveProjectAsync("CPTS d’une vie entière");
        cast.MoveTo("2024-03-22");
        await cast.JoinAsync("2024-03-22");
        await cast.MeetAsync("Bilateral", "2024-03-22");
        cast.MoveTo(Signed);
        await cast.MeetAsync("Tripartite", "2024-04-02");
        await cast.PrepareTermsAsync(62_000, new Dictionary<Mission, string?>
        {
            [Mission.AccessToCare] = null,
            [Mission.CarePathways] = "2024-06-01",
            [Mission.Prevention] = "2024-07-01",
            [Mission.CrisisResponse] = null,
        });
        await cast.ProposeAndSignAsync(Signed);
    }
}
