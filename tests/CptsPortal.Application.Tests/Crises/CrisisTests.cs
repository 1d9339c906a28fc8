using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Crises;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Crises;
using CptsPortal.Domain.Payments;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Crises;

/// <summary>Contracts of the Bouches-du-Rhône signed on 1 March 2024, taille 2, the response to crises running from then.</summary>
public sealed class CrisisTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Director = People.Of(Role.AgencyDecisionMaker);
    private static readonly Actor Fund = People.Of(Role.FundCaseWorker);

    [Fact]
    public async Task A_crisis_gives_its_line_once_in_twelve_months_and_takes_it_back_when_withdrawn()
    {
        var id = await portal.SignedCaseAsync();
        var crisis = await RecordAsync(Director, "2025-06-20", "13");
        var second = await RecordAsync(Director, "2025-07-05", "13");

        var view = await FundingAsync(id);
        var line = Assert.Single(view.Schedule.Lines, line => line.Key.Rule == "R-PAY-CRISIS");
        Assert.Equal((52_500m, new DateOnly(2025, 7, 20), 2), (line.Amount.Value, line.DueOn, line.Key.ContractYear));
        Assert.Equal(
            [(second, CrisisOutcome.Covered), (crisis, CrisisOutcome.Paid)], view.Crises.Select(other => (other.Id, other.Effect.Outcome)));
        Assert.Equal(view.Statement.Totals.Payments.Value, view.Schedule.Lines.Sum(other => other.Amount.Value));
        var known = await portal.SendAsync(People.LeaderOf(id), new GetCrisis(crisis));
        Assert.Equal((id, 52_500m), (Assert.Single(known!.Contracts).CaseId, known.Contracts[0].Effect.Amount.Value));

        await portal.SendAsync(Fund, new RecordPayment(id, new TypedPayment(line.Code, 52_500m, new(2025, 7, 1), "CRISE"), ActStamp.New()));
        await portal.SendAsync(Director, new WithdrawCrisis(crisis, new(2025, 8, 1), "Erreur de département", ActStamp.New()));
        await portal.SendAsync(Director, new WithdrawCrisis(second, new(2025, 8, 1), "Erreur de département", ActStamp.New()));

        var after = await FundingAsync(id);
        Assert.Equal([52_500m, -52_500m], after.Schedule.Lines.Where(other => other.Key.Rule == "R-PAY-CRISIS").Select(other => other.Amount.Value));
        Assert.Empty(after.Crises);
    }

    [Theory]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-02-29", false)]
    public async Task The_people_of_the_contracts_that_a_crisis_counts_for_are_told_of_it_and_of_its_withdrawal(string on, bool told)
    {
        var id = await portal.SignedCaseAsync();
        var reference = (await portal.SendAsync(People.LeaderOf(id), new GetCaseHeader(id))).Reference;
        var leader = People.LeaderOf(id) with
        {
            UserId = await portal.SendAsync(People.Of(Role.Administrator), new CreateAccount(
                new AccountForm("Une leader", $"{Guid.NewGuid():N}@exemple.test", Role.Leader, "CPTS", Nation: false, [], reference), ActStamp.New())),
        };
        var crisis = await RecordAsync(Director, on, "13");
        await portal.SendAsync(Director, new WithdrawCrisis(crisis, new(2025, 8, 1), "Erreur de département", ActStamp.New()));

        Assert.Equal(
            told ? [nameof(WithdrawCrisis), nameof(RecordCrisis)] : [], (await portal.SendAsync(leader, new ListNotices())).Select(notice => notice.About));
    }

    [Fact]
    public async Task Out_of_scope_a_crisis_does_not_exist()
    {
        // In another department than that of the other tests: they share a portal.
        var there = People.Of(Role.AgencyDecisionMaker, "84");
        var crisis = await RecordAsync(there, "2024-07-01", "84");
        var elsewhere = People.Of(Role.AgencyDecisionMaker, "05");

        Assert.DoesNotContain(await portal.SendAsync(elsewhere, new ListCrises()), known => known.Id == crisis);
        Assert.Null(await portal.SendAsync(elsewhere, new GetCrisis(crisis)));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(elsewhere, new WithdrawCrisis(crisis, new(2025, 8, 1), "x", ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(there, "2024-07-02", "05"));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(there, "2024-07-02", "XX"));
        Assert.Contains(await portal.SendAsync(there, new ListCrises()), known => known.Id == crisis);
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker)]
    [InlineData(Role.FundDecisionMaker)]
    [InlineData(Role.Auditor)]
    public async Task Who_decides_at_the_ars_alone_records_a_crisis(Role role) => await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(
        People.Of(role), new RecordCrisis(new TypedCrisis(new(2025, 6, 20), CrisisTypology.Illness, ["13"], "Canicule"), ActStamp.New())));

    private Task<Guid> RecordAsync(Actor actor, string on, string department) => portal.SendAsync(actor, new RecordCrisis(
        new TypedCrisis(DateOnly.ParseExact(on, "yyyy-MM-dd"), CrisisTypology.Illness, [department], "Canicule"), ActStamp.New()));

    private async Task<FundingView> FundingAsync(Guid id) => (await portal.SendAsync(Fund, new GetFunding(id)))!;
}
