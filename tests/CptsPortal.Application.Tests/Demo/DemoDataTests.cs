using System.Globalization;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using CptsPortal.TestHost;

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
