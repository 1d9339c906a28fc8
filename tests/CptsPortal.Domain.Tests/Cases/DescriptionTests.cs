using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Cases;

public sealed class DescriptionTests
{
    private static readonly CaseCommune Aubagne = new("13005", false, false, false);
    private readonly Cpts _cpts = Opened();

    [Fact]
    public void A_territory_names_everything_wrong_at_once() =>
        Assert.Equal(
            ["CaseRule.CommuneOnce at communes", "CaseRule.SeatWithinTerritory at seat", "CaseRule.PopulationAtLeastOne at statedPopulation", "CaseRule.PopulationSourced at statedSource"],
            Codes(_cpts.Cover([Aubagne, Aubagne], "13001", new StatedPopulation(0, " "))));

    [Fact]
    public void What_stays_of_a_territory_is_left_alone()
    {
        Assert.Empty(_cpts.Cover([Aubagne, new CaseCommune("13001", true, false, false)], "13005", null));
        var kept = _cpts.Communes[1];

        Assert.Empty(_cpts.Cover([Aubagne], null, null));

        Assert.Same(kept, Assert.Single(_cpts.Communes));
    }

    [Fact]
    public void A_leader_changes_the_territory_until_the_project_is_filed()
    {
        _cpts.MoveTo(Stage.ProjectDrafting);
        Assert.Empty(_cpts.Cover([Aubagne], null, null, byHolder: true));

        _cpts.MoveTo(Stage.ProjectReview);
        Assert.Equal(["CaseRule.TerritoryNotFiled at "], Codes(_cpts.Cover([], null, null, byHolder: true)));
        Assert.Empty(_cpts.Cover([], null, null));
    }

    [Fact]
    public void A_description_names_everything_wrong_at_once() =>
        Assert.Equal(
            ["CaseRule.NameGiven at name", "CaseRule.PersonNamed at leader.name", "CaseRule.EmailWellFormed at leader.email", "CaseRule.StructureNamed at legalStructure.name", "CaseRule.SiretWellFormed at legalStructure.siret"],
            Codes(_cpts.Describe(" ", new Contact("", null, "sans arobase", null), null, new LegalStructure(LegalForm.Association, "", "12345678901234", null, null, null, null))));

    [Fact]
    public void A_member_has_a_name_a_profession_and_a_day_and_does_not_leave_before_joining()
    {
        Assert.Equal(
            ["CaseRule.MemberComplete at name", "CaseRule.MemberComplete at profession", "CaseRule.JoinedOnGiven at joinedOn"],
            Codes(_cpts.Enrol(new Member(Guid.CreateVersion7(), false, "", "", ExerciseMode.Liberal, default, null, false), Today)));
        Assert.Equal(["CaseRule.DayNotInFuture at joinedOn", "CaseRule.LeftNotBeforeJoined at leftOn"], Codes(_cpts.Enrol(Member(Today.AddDays(1), Today), Today)));
        Assert.Empty(_cpts.Enrol(Member(Today, Today), Today));
    }

    [Fact]
    public void A_referent_acts_for_the_institution_in_the_department_or_was_in_charge_already()
    {
        var (worker, stranger) = (Person(Role.AgencyCaseWorker), Guid.CreateVersion7());

        Assert.Empty(_cpts.Assign(new Referents(worker.UserId, null, null), [worker]));
        Assert.Empty(_cpts.Assign(new Referents(worker.UserId, null, null), []));
        Assert.Equal(
            ["CaseRule.ReferentSuitable at agency", "CaseRule.ReferentSuitable at fund"],
            Codes(_cpts.Assign(new Referents(stranger, worker.UserId, null), [worker])));
    }

    [Fact]
    public void A_case_is_abandoned_before_its_contract_with_a_reason_on_a_day_it_lived()
    {
        Assert.Equal(
            ["CaseRule.DayNotInFuture at on", "CaseRule.ReasonGiven at reason"], Codes(_cpts.Abandon(Today.AddDays(1), " ", Today)));
        Assert.Equal(["CaseRule.DayNotBeforeOpening at on"], Codes(_cpts.Abandon(Day("2024-01-01"), "Sans suite", Today)));
        Assert.Empty(_cpts.Abandon(Day("2024-01-02"), "Sans suite", Today));
        Assert.Equal(["CaseRule.CaseOpen at ", "CaseRule.AbandonedBeforeContract at "], Codes(_cpts.Abandon(Today, "Encore", Today)));
    }

    private static Member Member(DateOnly joined, DateOnly? left) =>
        new(Guid.CreateVersion7(), false, "Une infirmière", "Infirmière", ExerciseMode.Liberal, joined, left, false);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), "Une personne", role, Scope.Nothing);

    private static IEnumerable<string> Codes(IEnumerable<BrokenRule> broken) => broken.Select(rule => $"{rule.Code} at {rule.Path}");
}
