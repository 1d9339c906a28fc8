using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;

namespace CptsPortal.Domain.Tests.Cases;

/// <summary>Whose cases go to whom.</summary>
public sealed class HandoverTests
{
    private static readonly Colleague From = Person("ars paca", "13", "83");
    private static readonly Colleague To = Person("ars paca", "13");

    [Theory]
    [InlineData(Stage.FirstContact, "13", true, "")]
    [InlineData(Stage.ContractRunning, "13", true, "")]
    [InlineData(Stage.Closed, "13", true, "CaseRule.CaseOpen")]
    [InlineData(Stage.Contracting, "83", true, "CaseRule.HandoverDepartmentFollowed")]
    [InlineData(Stage.Contracting, "13", false, "CaseRule.HandoverByReferent")]
    [InlineData(Stage.Closed, "83", false, "CaseRule.CaseOpen CaseRule.HandoverByReferent CaseRule.HandoverDepartmentFollowed")]
    public void A_case_goes_when_it_is_open_one_s_own_and_followed_by_the_colleague(Stage stage, string department, bool inCharge, string broken) => Assert.Equal(
        broken,
        Codes(Handover.BrokenOn(From, To, stage, department, Referents.None with { Fund = inCharge ? From.Person.UserId : Guid.CreateVersion7() })));

    [Fact]
    public void A_portfolio_goes_to_another_active_person_of_the_same_institution()
    {
        Assert.Equal("", Codes(Handover.Broken(From, To)));
        foreach (var wrong in new[] { null, From, To with { IsActive = false }, To with { Organisation = "ars occitanie" } })
            Assert.Equal("CaseRule.HandoverToColleague", Codes(Handover.Broken(From, wrong)));
    }

    private static string Codes(IEnumerable<Domain.Rules.BrokenRule> broken) =>
        string.Join(' ', broken.Select(rule => rule.Code));

    private static Colleague Person(string organisation, params string[] departments) => new(
        new Actor(Guid.CreateVersion7(), "Un agent", Role.AgencyCaseWorker, new Scope(false, departments, null)), organisation, IsActive: true, HasSecondFactor: false);
}
