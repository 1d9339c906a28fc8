using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.StartUp;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.StartUp;

public sealed class StartUpTests
{
    private readonly Cpts _cpts = Opened();

    [Fact]
    public void Nothing_is_awarded_before_the_letter_is_validated_and_everything_wrong_is_told_at_once() =>
        Assert.Equal(
            ["StartUpRule.LetterValidated at ", "StartUpRule.AmountGiven at amount", "StartUpRule.DayGiven at on", "StartUpRule.StructureChosen at kind"],
            Codes(Award.Grant(_cpts, new AwardTerms(StartUpAwardKind.MethodologicalSupport, 0, null, null), [], null, Today, out _)));

    [Fact]
    public void An_award_is_dated_today_at_the_latest()
    {
        Official();
        Assert.Empty(Codes(Grant(Today, [])));
        Assert.Equal(["StartUpRule.DayNotInFuture at on"], Codes(Grant(Today.AddDays(1), [])));
    }

    [Fact]
    public void An_award_is_renewed_a_year_later_to_the_day_with_a_reason()
    {
        Official();
        Award.Grant(_cpts, Terms(Day("2023-03-15"), null), [], null, Today, out var first);

        Assert.Equal(["StartUpRule.OnceAYear at on", "StartUpRule.RenewalExplained at renewalReason"], Codes(Grant(Day("2024-03-14"), [first!])));
        Assert.Empty(Codes(Award.Grant(_cpts, Terms(Day("2024-03-15"), "Projet long"), [first!], null, Today, out _)));
    }

    [Fact]
    public void Support_is_paid_to_the_structure_chosen_and_the_rest_to_the_holder()
    {
        Official();
        var structure = Guid.CreateVersion7();
        Award.Grant(_cpts, Terms(Today, null) with { Kind = StartUpAwardKind.MethodologicalSupport }, [], structure, Today, out var support);
        Award.Grant(_cpts, Terms(Today, null), [], structure, Today, out var start);

        Assert.Equal((structure, null), (support!.StructureId!.Value, start!.StructureId));
    }

    [Fact]
    public void A_payment_comes_once_between_the_award_and_today()
    {
        Official();
        Award.Grant(_cpts, Terms(Day("2024-03-01"), null), [], null, Today, out var award);

        Assert.Equal(["StartUpRule.PaidAfterAward at on"], Codes(award!.Pay(Day("2024-02-29"), Today)));
        Assert.Equal(["StartUpRule.DayNotInFuture at on"], Codes(award.Pay(Today.AddDays(1), Today)));
        Assert.Empty(award.Pay(Day("2024-03-01"), Today));
        Assert.Equal(["StartUpRule.PaidOnce at "], Codes(award.Pay(Today, Today)));
    }

    [Fact]
    public void A_structure_is_named_once_in_its_region_and_chosen_while_it_is_offered()
    {
        Official();
        Assert.Equal(["StartUpRule.StructureNamed at name"], Codes(SupportStructure.List("93", " ", [], out _)));
        Assert.Equal(["StartUpRule.StructureOnce at name"], Codes(SupportStructure.List("93", "appui sud", ["Appui Sud"], out _)));
        Assert.Empty(SupportStructure.List("93", "Appui Sud", [], out var structure));
        Assert.Empty(SupportChoice.Make(_cpts, structure, Today, Today, out _));

        structure!.Change("Appui Sud", offered: false, []);
        Assert.Equal(["StartUpRule.StructureOffered at structure", "StartUpRule.DayGiven at on"], Codes(SupportChoice.Make(_cpts, structure, null, Today, out _)));
    }

    [Fact]
    public void A_sheet_names_everything_wrong_at_once_and_publishes_no_contact_that_is_not_there()
    {
        Assert.Equal(
            ["StartUpRule.ContactWellFormed at contact", "StartUpRule.CityGiven at city", "StartUpRule.PopulationGiven at population"],
            Codes(IdentitySheet.Of(_cpts.Id).Write(new SheetContent("sans arobase", false, " ", 0, []))));
        Assert.Equal(["StartUpRule.ContactWellFormed at contact"], Codes(IdentitySheet.Of(_cpts.Id).Write(new SheetContent(null, true, "Aubagne", 1, []))));
    }

    [Fact]
    public void The_text_s_44_orientations_lie_in_its_groups() =>
        Assert.Equal(
            [3, 4, 19, 13, 3, 2],
            Enum.GetValues<Orientation>().GroupBy(orientation => orientation.GroupOf()).OrderBy(group => group.Key).Select(group => group.Count()));

    private void Official() => _cpts.MoveTo(Stage.ProjectDrafting);

    private static AwardTerms Terms(DateOnly on, string? reason) => new(StartUpAwardKind.StartUp, 40_000, on, reason);

    private IReadOnlyList<BrokenRule> Grant(DateOnly on, IReadOnlyCollection<Award> earlier) => Award.Grant(_cpts, Terms(on, null), earlier, null, Today, out _);

    private static IEnumerable<string> Codes(IEnumerable<BrokenRule> broken) => broken.Select(rule => $"{rule.Code} at {rule.Path}");
}
