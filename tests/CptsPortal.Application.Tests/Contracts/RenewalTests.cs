using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Contracts;

/// <summary>A contract of 10 March 2026 ends on 9 March 2031, and another one follows it: the first keeps its reviews, its payments and its deadlines.</summary>
public sealed class RenewalTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateOnly Signed = new(2026, 3, 10);
    private static readonly DateOnly Renewed = new(2031, 3, 15);
    private static readonly Actor Worker = ContractCases.FundWorker;

    [Fact]
    public async Task What_the_first_contract_leaves_to_be_done_stays_beside_the_second_one()
    {
        var id = await portal.SignedCaseAsync(Signed, "CPTS renouvelée");
        await portal.SqlAsync($"update contracts set file_complete_on = '2026-02-20' where case_id = '{id}'");
        await MoveToAsync(new DateOnly(2026, 7, 1));
        await portal.SendAsync(Worker, new StartMission(id, Mission.AccessToCare, new DateOnly(2026, 6, 1), ActStamp.New()));

        await MoveToAsync(Renewed);
        await portal.SendAsync(People.LeaderOf(id), new AskToJoin(id, new Dictionary<JoiningPieceKind, Guid>(), Renewed, ActStamp.New()));
        await portal.PrepareTermsAsync(id, running: true);
        Assert.Equal(1, (await portal.SendAsync(Worker, new GetFunding(id)))!.Contract.Number);
        Assert.Equal((2, false), await ShownAsync(new GetContract(id)));
        Assert.Equal((1, true), await ShownAsync(new GetContract(id) { SignedLast = true }));
        var (renewing, both) = await KindsAsync(id);
        Assert.Contains(DutyKind.ProposeTerms, renewing);
        Assert.Equal([null, null, null, null, null], both);

        await portal.SendAsync(Projects.Agency, new ProposeTerms(id, Renewed, ActStamp.New()));
        await portal.AgreeAllAsync(id, Renewed);
        await portal.SignAllAsync(id, Renewed);
        Assert.Equal([2, 1], (await portal.SendAsync(Worker, new GetFunding(id)))!.SignedContracts.Select(contract => contract.Number));
        Assert.Equal([1, 1, 1, 1, 1], (await KindsAsync(id)).Reviews);
        Assert.Equal((2, true), await ShownAsync(new GetContract(id)));
        Assert.False((await portal.SendAsync(Worker, new GetContract(id) { Contract = 1 })).IsLast);
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Worker, new GetContract(id) { Contract = 3 }));

        await portal.SendAsync(Worker, new StartReview(id, 5, ActStamp.New()) { Contract = 1 });
        Assert.Equal(1, (await portal.SendAsync(Worker, new GetReview(id, 5) { Contract = 1 }))!.Contract.Number);
        Assert.Null(await portal.SendAsync(Worker, new GetReview(id, 5)));

        var line = (await portal.SendAsync(Worker, new GetFunding(id) { Contract = 1 }))!.Next!;
        await portal.SendAsync(Worker, new RecordPayment(id, new TypedPayment(line.Code, line.Remaining.Value, Renewed, "VIR-1", false, null), ActStamp.New()) { Contract = 1 });
        Assert.Equal(line.Remaining, (await portal.SendAsync(Worker, new GetFunding(id) { Contract = 1 }))!.Schedule.Totals.Paid);
        Assert.True((await portal.SendAsync(Worker, new GetFunding(id)))!.Schedule.Totals.Paid.IsZero);
        Assert.All((await portal.SendAsync(Worker, new ListPayments())).Lines.Where(item => item.CaseId == id), item => Assert.Equal(1, item.Contract));
        Assert.Equal(5, (await portal.SendAsync(Worker, new ListCaseDeadlines(id))).Deadlines.Count(item => item.Deadline.Definition.Code == "D-11"));
    }

    private Task MoveToAsync(DateOnly day)
    {
        portal.Today = day;
        return portal.RestartAsync();
    }

    private async Task<(int Number, bool IsSignedLast)> ShownAsync(GetContract query)
    {
        var view = await portal.SendAsync(Worker, query);
        return (view.Contract!.Number, view.IsSignedLast);
    }

    /// <summary>What is awaited on the case, and of the reviews, whose contract where it is not the present one.</summary>
    private async Task<(IEnumerable<DutyKind> Kinds, IEnumerable<int?> Reviews)> KindsAsync(Guid id)
    {
        var duties = (await portal.SendAsync(Worker, new GetStanding(id))).Duties;
        return (duties.Select(duty => duty.Kind), duties.Where(duty => duty.ContractYear is not null).Select(duty => duty.Contract));
    }
}
