using CptsPortal.Domain.Access;
using CptsPortal.Domain.Delegations;

namespace CptsPortal.Domain.Tests.Delegations;

/// <summary>Who may give the power to decide to whom, where and when (60-access-and-audit).</summary>
public sealed class DelegationTests
{
    private static readonly DateOnly Today = new(2024, 3, 15);
    private static readonly Colleague Director = Person(Role.AgencyDecisionMaker, "ars paca", "04", "13");
    private static readonly Colleague Worker = Person(Role.AgencyCaseWorker, "ars paca", "13");

    [Theory]
    // first day     last day      rules broken
    [InlineData("2024-03-15", "2024-03-15", "")]
    [InlineData("2024-03-14", "2024-03-15", "FirstDayNotPast")]
    [InlineData("2024-03-16", "2024-03-15", "DaysInOrder")]
    [InlineData("2024-04-01", "2025-03-31", "")]
    [InlineData("2024-04-01", "2025-04-01", "WithinAYear")]
    [InlineData("2025-03-01", "2026-02-28", "")]
    [InlineData("2025-03-01", "2026-03-01", "WithinAYear")]
    [InlineData(null, "2024-03-15", "FirstDayGiven")]
    [InlineData("2024-03-15", null, "LastDayGiven")]
    [InlineData(null, null, "FirstDayGiven LastDayGiven")]
    public void It_begins_today_at_the_earliest_and_lasts_a_year_at_most(string? from, string? until, string broken) =>
        Assert.Equal(broken, Broken(Director, Worker, new DelegationTerms(["13"], Day(from), Day(until))));

    [Fact]
    public void Nobody_delegates_to_oneself() => Assert.Equal("ToSomebodyElse", Broken(Director, Director));

    [Fact]
    public void A_delegation_names_somebody_who_may_sign_in()
    {
        Assert.Equal("DelegateGiven", Broken(Director, null));
        Assert.Equal("DelegateGiven", Broken(Director, Worker with { IsActive = false }));
    }

    [Theory]
    [InlineData(Role.AgencyCaseWorker, "ars paca", "")]
    [InlineData(Role.AgencyDecisionMaker, "ars paca", "")]
    [InlineData(Role.AgencyCaseWorker, "ars occitanie", "SameInstitution")]
    [InlineData(Role.FundCaseWorker, "ars paca", "SameInstitution")]
    [InlineData(Role.Leader, "ars paca", "SameInstitution")]
    [InlineData(Role.Auditor, "ars paca", "SameInstitution")]
    [InlineData(Role.Administrator, "ars paca", "SameInstitution")]
    public void It_stays_within_one_agency_or_fund(Role role, string organisation, string broken) =>
        Assert.Equal(broken, Broken(Director, Person(role, organisation, "13")));

    [Fact]
    public void Nobody_receives_the_power_to_decide_without_a_second_factor() =>
        Assert.Equal("DelegateHasSecondFactor", Broken(Director, Worker with { HasSecondFactor = false }));

    [Theory]
    [InlineData("13", "")]
    [InlineData("", "DepartmentGiven")]
    [InlineData("04", "DelegateCovers")]
    [InlineData("83", "OwnDepartments")]
    [InlineData("04 83", "OwnDepartments DelegateCovers")]
    public void One_delegates_what_one_has_to_somebody_who_follows_it(string departments, string broken) =>
        Assert.Equal(broken, Broken(Director, Worker, Terms(departments.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Every_broken_rule_is_told_at_once() => Assert.Equal(
        "SameInstitution DepartmentGiven LastDayGiven FirstDayNotPast",
        Broken(Director, Person(Role.FundCaseWorker, "cpam", "13"), new DelegationTerms([], Day("2024-03-14"), null)));

    [Theory]
    [InlineData("2024-03-19", DelegationState.Coming)]
    [InlineData("2024-03-20", DelegationState.InForce)]
    [InlineData("2024-03-25", DelegationState.InForce)]
    [InlineData("2024-03-26", DelegationState.Over)]
    public void It_counts_from_its_first_day_to_its_last(string day, DelegationState state)
    {
        var given = Given("2024-03-20", "2024-03-25");

        Assert.Equal(state, given.On(Day(day)!.Value));
        Assert.Equal(state == DelegationState.InForce, given.MandateOf(Director, Worker, Day(day)!.Value) is not null);
    }

    [Fact]
    public void It_is_revoked_once_and_at_once()
    {
        var given = Given("2024-03-15", "2024-03-25");

        Assert.Empty(given.Revoke(Today));

        Assert.Null(given.MandateOf(Director, Worker, Today));
        Assert.Equal("DelegationRule.StillToRevoke", Assert.Single(given.Revoke(Today)).Code);
    }

    [Fact]
    public void What_is_over_is_not_revoked() =>
        Assert.Equal("DelegationRule.StillToRevoke", Assert.Single(Given("2024-03-15", "2024-03-25").Revoke(Day("2024-03-26")!.Value)).Code);

    [Fact]
    public void It_gives_no_more_than_both_people_have_that_day()
    {
        var given = Given("2024-03-15", "2024-03-25");
        Colleague As(Colleague who, Func<Actor, Actor> change) => who with { Person = change(who.Person) };

        Assert.Equal(["13"], given.MandateOf(Director, Worker, Today)!.Departments);
        Assert.Null(given.MandateOf(Director with { IsActive = false }, Worker, Today));
        Assert.Null(given.MandateOf(As(Director, person => person with { Role = Role.AgencyCaseWorker }), Worker, Today));
        Assert.Null(given.MandateOf(As(Director, person => person with { Scope = person.Scope with { Departments = ["04"] } }), Worker, Today));
        Assert.Null(given.MandateOf(Director, As(Worker, person => person with { Scope = person.Scope with { Departments = ["04"] } }), Today));
        Assert.Null(given.MandateOf(Director, Worker with { Organisation = "ars occitanie" }, Today));
    }

    [Fact]
    public void It_gives_the_decisions_of_its_giver_and_nothing_else()
    {
        var mandate = Given("2024-03-15", "2024-03-25").MandateOf(Director, Worker, Today)!;
        var received = Worker.Person with { Mandates = [mandate] };

        var given = Enum.GetValues<Right>().Where(right => received.MandateFor(right, "13") is not null).ToList();
        Assert.Superset(new HashSet<Right> { Right.DecideLetter, Right.DecideProject }, given.ToHashSet());
        Assert.All(given, right => Assert.True(Role.AgencyDecisionMaker.Has(right) && !Role.AgencyCaseWorker.Has(right), right.ToString()));
        Assert.False(received.May(Right.DecideProject, "04"));
        Assert.False(received.May(Right.Administer, "13"));
        Assert.Null(Director.Person.MandateFor(Right.DecideProject, "13"));
    }

    [Fact]
    public void What_was_received_is_not_given_again() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.Null(
            (Worker.Person with { Role = role, Mandates = [Given("2024-03-15", "2024-03-25").MandateOf(Director, Worker, Today)!] }).MandateFor(Right.Delegate, "13")));

    private static DateOnly? Day(string? date) => date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd");

    private static DelegationTerms Terms(params string[] departments) => new(departments, Today, Today);

    private static Delegation Given(string from, string until)
    {
        Delegation.Grant(Director, Worker, new DelegationTerms(["13"], Day(from), Day(until)), Today, out var granted);
        return granted!;
    }

    private static string Broken(Colleague delegator, Colleague? to, DelegationTerms? terms = null) => string.Join(
        ' ', Delegation.Grant(delegator, to, terms ?? Terms("13"), Today, out _).Select(rule => rule.Code[(nameof(DelegationRule).Length + 1)..]));

    private static Colleague Person(Role role, string organisation, params string[] departments) => new(
        new Actor(Guid.CreateVersion7(), role.ToString(), role, new Scope(false, departments, null)), organisation, IsActive: true, HasSecondFactor: true);
}
