using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.HealthProjects;

public sealed class ProjectWritingTests : ProjectInReview
{
    [Fact]
    public void Members_are_counted_from_0_in_every_column()
    {
        Assert.Empty(Count(0, 0, 0));
        Assert.Equal(
            ["ProjectRule.CountGiven at members[0].joined", "ProjectRule.CountGiven at members[0].governing", "ProjectRule.CountGiven at members[0].writing"],
            Count(-1, -1, -1));
    }

    [Fact]
    public void An_action_sheet_has_a_title() =>
        Assert.Equal(
            ["ProjectRule.SheetTitled at title"],
            Codes(Project.Write(Cpts, new ActionSheet { Id = Guid.NewGuid(), Mission = Mission.Prevention, Title = " " })));

    [Fact]
    public void Only_a_sheet_of_the_project_is_taken_away()
    {
        Assert.Equal(["ProjectRule.SheetKnown at "], Codes(Project.RemoveSheet(Cpts, Guid.NewGuid())));
        Write([Mission.Prevention]);
        Assert.Empty(Project.RemoveSheet(Cpts, Project.Content.ActionSheets[0].Id));
    }

    [Fact]
    public void Nothing_is_instructed_before_the_filing()
    {
        Assert.Equal(["ProjectRule.Filed at "], Codes(Project.RecordReceipt(Cpts, Day("2024-01-15"), LetterValidatedOn, Later)));
        Assert.Equal(["ProjectRule.Filed at "], Codes(Project.Assess(Cpts, [])));
        Assert.Equal(["ProjectRule.Filed at "], Codes(Project.Advise(Cpts, Institution.Fund, true, null, Day("2024-01-15"), Later)));
        Assert.Equal(["ProjectRule.Filed at "], Codes(Project.Withdraw(Cpts, Day("2024-01-15"), Later)));
    }

    [Fact]
    public void A_project_is_received_once()
    {
        Receive("2024-01-15");
        Assert.Equal(["ProjectRule.ReceivedOnce at "], Codes(Project.RecordReceipt(Cpts, Day("2024-01-16"), LetterValidatedOn, Later)));
    }

    private string[] Count(int joined, int governing, int writing) => Codes(Project.Write(
        Cpts, ProjectSection.Organisation,
        new ProjectContent { Organisation = new ProjectOrganisation { Members = [new MembersOfProfession("Infirmiers", joined, governing, writing)] } }));
}
