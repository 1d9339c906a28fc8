using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Cases;

/// <summary>Home is what one must do; a leader's home is their CPTS.</summary>
public sealed class HomeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_case_worker_reads_what_is_asked_of_them_by_urgency_and_a_decision_maker_what_their_services_do()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await worker.NewCaseAsync("CPTS du matin");

        var home = (await worker.ReadAsync("/")).QuerySelector("main")!;
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        var theirs = (await director.ReadAsync("/")).QuerySelector("main")!;

        Assert.Contains("Ce mois-ci", home.QuerySelector(".portal-urgency")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vous devez proposer et tenir le premier rendez-vous", home.TextContent, StringComparison.Ordinal);
        Assert.Contains(address + "/reunions", home.QuerySelectorAll(".portal-duty .fr-btn").Select(button => button.GetAttribute("href")));
        Assert.Contains("Rien ne vous est demandé aujourd’hui", theirs.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vos services doivent proposer et tenir le premier rendez-vous", theirs.TextContent, StringComparison.Ordinal);
        Assert.Empty(theirs.QuerySelectorAll(".portal-duty .fr-btn"));
    }

    [Fact]
    public async Task A_leader_s_home_is_their_CPTS()
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        var address = await worker.NewCaseAsync("CPTS de la leader");
        using var leader = await portal.SignedInAs(People.LeaderOf(Guid.Parse(address.Split('/')[^1])));

        var home = await leader.ReadAsync("/");

        var text = home.QuerySelector("main")!.TextContent;
        Assert.Equal("CPTS de la leader", home.QuerySelector("h1")!.TextContent);
        Assert.Contains("Premier contact", home.QuerySelector(".fr-stepper__title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("L’ARS et la caisse doivent proposer et tenir le premier rendez-vous", text, StringComparison.Ordinal);
        Assert.Contains("Aucune décision n’est encore rendue", text, StringComparison.Ordinal);
    }
}
