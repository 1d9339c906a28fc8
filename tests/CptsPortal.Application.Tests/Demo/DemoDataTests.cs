using System.Globalization;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Standing;
using CptsPortal.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TerminationState = CptsPortal.Law.Deadlines.TerminationState;

namespace CptsPortal.Application.Tests.Demo;

/// <summary>The demonstration shows every stage and every kind of deadline, whatever the day on which it is made.</summary>
public sealed class DemoDataTests(PostgresServer server)
{
    private static readonly Actor Reader = People.Of(Role.Auditor, "04", "05", "06", "13", "83", "84");

    [Theory]
    [InlineData("2026-03-15")]
    [InlineData("2028-02-29")]
    [InlineData("2026-12-31")]
    public async Task It_has_forty_cases_over_all_stages_with_late_near_and_far_deadlines(string today)
    {
        await using var portal = new PortalServices(server) { Today = DateOnly.Parse(today, CultureInfo.InvariantCulture), Demo = true };
        await portal.InitializeAsync();

        var home = await portal.SendAsync(Reader, new GetHome());
        var deadlines = (await portal.SendAsync(Reader, new ListDeadlines(new DeadlineFilter(), Page: 0))).Deadlines;

        Assert.InRange((await portal.SendAsync(Reader, new ListCases(new CaseFilter()))).Total, 40, 60);
        Assert.Equal(
            [Stage.FirstContact, Stage.LetterOfIntent, Stage.ProjectDrafting, Stage.ProjectReview, Stage.Contracting, Stage.ContractRunning, Stage.Closed],
            home.Stages.Keys.Order());
        Assert.Equal(
            [Urgency.Late, Urgency.Today, Urgency.ThisMonth, Urgency.Later, Urgency.Suspended],
            deadlines.Select(deadline => deadline.Urgency).Where(urgency => urgency != Urgency.ThisWeek).Distinct().Order());
        Assert.Contains(deadlines, deadline => deadline.Deadline.Definition.Code == "D-05" && deadline.Urgency == Urgency.Today);
    }

    [Fact]
    public async Task It_shows_every_state_of_contract_review_line_and_termination()
    {
        await using var portal = new PortalServices(server) { Demo = true };
        await portal.InitializeAsync();
        var today = portal.Today;
        await using var scope = portal.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IPortalData>();
        var contracts = await data.Read<Contract>().ToListAsync(TestContext.Current.CancellationToken);
        var reviews = await data.Read<AnnualReview>().ToListAsync(TestContext.Current.CancellationToken);
        var lines = new List<LineState>();
        foreach (var contract in contracts.Where(contract => contract.SignedOn is not null))
            lines.AddRange((await portal.SendAsync(Reader, new GetFunding(contract.CaseId) { Contract = contract.Number }))!.Schedule.Lines.Select(line => line.State));

        Assert.Equal(Enum.GetValues<ContractState>(), contracts.Select(contract => contract.StateOn(today)).Distinct().Order());
        Assert.Equal(Enum.GetValues<ReviewPhase>(), reviews.Select(review => review.Phase).Distinct().Order());
        Assert.Equal(Enum.GetValues<LineState>(), lines.Distinct().Order());
        Assert.Equal(
            Enum.GetValues<TerminationState>(),
            contracts.SelectMany(contract => contract.Terminations).Select(termination => termination.On(today).State).Distinct().Order());
    }

    [Fact]
    public async Task Made_once_it_is_not_made_again_and_every_entry_of_its_journal_is_dated_on_its_day()
    {
        await using var portal = new PortalServices(server) { Demo = true };
        await portal.InitializeAsync();
        var before = await portal.ScalarAsync<long>("select count(*) from journal");

        await portal.RestartAsync();

        Assert.Equal(before, await portal.ScalarAsync<long>("select count(*) from journal"));
        Assert.Equal(0, await portal.ScalarAsync<long>("select count(*) from journal where at::date > '2026-03-15' or legal_date > '2026-03-15'"));
        Assert.Equal(0, await portal.ScalarAsync<long>(
            "select count(*) from (select at, lag(at) over (order by id) as before from journal) entries where at < before"));
    }
}
