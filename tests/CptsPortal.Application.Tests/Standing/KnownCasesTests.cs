using System.Collections.Immutable;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Meetings;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Standing;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Meetings;
using CptsPortal.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Application.Tests.Standing;

/// <summary>What a portal remembers of the facts of cases is never older than the last act, whichever instance it passed through.</summary>
public sealed class KnownCasesTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private readonly FactsMemory _elsewhere = new();

    [Fact]
    public async Task An_act_that_passed_through_another_instance_is_seen_at_the_next_reading_and_the_other_cases_are_not_read_again()
    {
        var (met, untouched) = (await portal.OpenCaseAsync(), await portal.OpenCaseAsync());
        var before = await ReadElsewhereAsync();

        await MeetAsync(met, new DateOnly(2026, 3, 12));
        var after = await ReadElsewhereAsync();

        Assert.Null(before[met].FirstMeetingOn);
        Assert.Equal(new DateOnly(2026, 3, 12), after[met].FirstMeetingOn);
        Assert.Same(before[untouched], after[untouched]);
    }

    [Fact]
    public async Task The_standing_of_one_case_tells_an_act_of_another_instance_at_once_and_is_else_remembered()
    {
        var id = await portal.OpenCaseAsync();
        await ReadElsewhereAsync();
        var before = await OneElsewhereAsync(id);
        Assert.Same(before, await OneElsewhereAsync(id));

        await MeetAsync(id, new DateOnly(2026, 3, 12));

        Assert.Equal((null, new DateOnly(2026, 3, 12)), (before.FirstMeetingOn, (await OneElsewhereAsync(id)).FirstMeetingOn!.Value));
    }

    [Fact]
    public async Task A_case_opened_meanwhile_is_read()
    {
        await portal.OpenCaseAsync();
        await ReadElsewhereAsync();

        var opened = await portal.OpenCaseAsync();

        Assert.Contains(opened, (await ReadElsewhereAsync()).Keys);
    }

    [Fact]
    public async Task After_an_act_of_no_case_all_are_read_again()
    {
        var id = await portal.OpenCaseAsync();
        var before = await ReadElsewhereAsync();

        await portal.SendAsync(People.Of(Role.Administrator), new AddSupportStructure("93", $"Structure {id}", ActStamp.New()));

        Assert.NotSame(before[id], (await ReadElsewhereAsync())[id]);
    }

    [Fact]
    public async Task Readers_beside_acts_end_with_the_facts_of_the_database()
    {
        var cases = new List<Guid>();
        for (var count = 0; count < 6; count++)
            cases.Add(await portal.OpenCaseAsync());

        await Task.WhenAll(
            Parallel.ForEachAsync(cases, Stop, async (id, _) => await MeetAsync(id, new DateOnly(2026, 3, 11))),
            Parallel.ForEachAsync(Enumerable.Range(0, 40), Stop, async (_, _) => await ReadElsewhereAsync()));

        var known = await ReadElsewhereAsync();
        Assert.All(cases, id => Assert.Equal(new DateOnly(2026, 3, 11), known[id].FirstMeetingOn));
    }

    [Fact]
    public void What_was_read_at_an_earlier_position_does_not_take_the_place_of_newer_facts()
    {
        var newer = new RememberedFacts(8, ImmutableDictionary<Guid, KnownCase>.Empty);
        _elsewhere.Remember(newer);

        _elsewhere.Remember(newer with { Position = 7 });

        Assert.Same(newer, _elsewhere.Facts);
    }

    [Fact]
    public async Task A_journal_shorter_than_the_remembered_one_is_that_of_another_database()
    {
        var id = await portal.OpenCaseAsync();
        var known = (await ReadElsewhereAsync())[id];
        _elsewhere.Remember(_elsewhere.Facts with { Position = long.MaxValue });

        Assert.NotSame(known, (await ReadElsewhereAsync())[id]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The facts of every case as another instance of the portal reads them.</summary>
    private async Task<Dictionary<Guid, Domain.Standing.CaseFacts>> ReadElsewhereAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IPortalData>();
        var cases = new Application.Standing.KnownCases(data, scope.ServiceProvider.GetRequiredService<CaseFactsReader>(), _elsewhere);
        return (await cases.ReadAsync(data.Read<Cpts>(), Stop)).ToDictionary(cpts => cpts.Id, cpts => cpts.Facts);
    }

    /// <summary>The facts of one case as that instance reads them.</summary>
    private async Task<Domain.Standing.CaseFacts> OneElsewhereAsync(Guid id)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var cases = new Application.Standing.KnownCases(
            scope.ServiceProvider.GetRequiredService<IPortalData>(), scope.ServiceProvider.GetRequiredService<CaseFactsReader>(), _elsewhere);
        return (await cases.OfAsync(id, Stop)).Facts;
    }

    private Task<Guid> MeetAsync(Guid id, DateOnly on) => portal.SendAsync(
        People.Of(Role.AgencyCaseWorker), new RecordMeeting(id, MeetingKind.First, new MeetingContent(on, "Marseille", "ARS, caisse et porteur", null), ActStamp.New()));
}
