using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Domain.Tests.Cases;

/// <summary>The department of a case is that of its seat, whose fund is the competent one (ACI art. 4).</summary>
public sealed class SeatTests
{
    private static readonly Actor OfBoth = Agent(Role.AgencyCaseWorker, "13", "83");
    private static readonly Actor OfFirst = Agent(Role.FundCaseWorker, "13");

    [Fact]
    public void A_seat_in_another_department_hands_the_case_over_and_drops_the_referents_who_do_not_follow_that_department()
    {
        var cpts = Followed();

        Assert.Empty(cpts.FollowSeat("83", confirmed: true, [OfBoth], out var dropped));

        Assert.Equal(("83", new Referents(OfBoth.UserId, null, null)), (cpts.Department, cpts.Referents));
        Assert.Equal([OfFirst.UserId], dropped);
    }

    [Fact]
    public void Unless_it_is_confirmed_the_case_stays_where_it_is()
    {
        var cpts = Followed();

        var broken = Assert.Single(cpts.FollowSeat("83", confirmed: false, [OfBoth], out var dropped));

        Assert.Equal(("CaseRule.MoveConfirmed", "moves"), (broken.Code, broken.Path));
        Assert.Equal(("13", new Referents(OfBoth.UserId, OfFirst.UserId, null)), (cpts.Department, cpts.Referents));
        Assert.Empty(dropped);
    }

    [Fact]
    public void A_seat_in_the_department_of_the_case_asks_for_no_confirmation() =>
        Assert.Empty(Followed().FollowSeat("13", confirmed: false, [], out _));

    [Fact]
    public void A_closed_case_stays_where_it_was()
    {
        var cpts = Followed();
        cpts.Abandon(Case.Today, "Sans suite", Case.Today);

        Assert.Equal("CaseRule.CaseOpen", Assert.Single(cpts.FollowSeat("83", confirmed: true, [], out _)).Code);
    }

    private static Cpts Followed()
    {
        var cpts = Case.Opened();
        cpts.Assign(new Referents(OfBoth.UserId, OfFirst.UserId, null), [OfBoth, OfFirst]);
        return cpts;
    }

    private static Actor Agent(Role role, params string[] departments) => new(Guid.CreateVersion7(), role.ToString(), role, new Scope(false, departments, null));
}
