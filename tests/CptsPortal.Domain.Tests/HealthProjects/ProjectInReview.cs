using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using static CptsPortal.Domain.Tests.Cases.Case;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.Tests.HealthProjects;

/// <summary>Short words to bring a project where a test needs it.</summary>
public abstract class ProjectInReview
{
    protected static readonly DateOnly LetterValidatedOn = Day("2023-06-01");
    protected static readonly DateOnly Later = Day("2024-12-31");

    protected ProjectInReview() => Project = Started(previous: null);

    private protected Cpts Cpts { get; } = Drafting();

    private protected HealthProject Project { get; set; }

    private protected static string[] Codes(IReadOnlyList<BrokenRule> broken) => [.. broken.Select(rule => $"{rule.Code} at {rule.Path}")];

    private protected HealthProject Started(HealthProject? previous, string? change = null)
    {
        Assert.Empty(HealthProject.Start(Cpts, previous, change, Later, out var started));
        return started!;
    }

    private protected void Write(IEnumerable<Mission> missions)
    {
        var content = new ProjectContent
        {
            Structure = new ProjectStructure { Name = "Association CPTS des Calanques" },
            Organisation = new ProjectOrganisation { Members = [new MembersOfProfession("Infirmiers", 12, 2, 1)] },
            ActionSheets = [.. missions.Select(mission => new ActionSheet { Id = Guid.NewGuid(), Mission = mission, Title = "Action" })],
            Annexes = new ProjectAnnexes { Statutes = Guid.NewGuid(), MemberList = Guid.NewGuid() },
        };
        Assert.All(Enum.GetValues<ProjectSection>(), section => Assert.Empty(Project.Write(Cpts, section, content)));
    }

    private protected void FileAll()
    {
        Write(Enum.GetValues<Mission>());
        Assert.Empty(Project.File(Cpts, Day("2024-01-10"), Later));
    }

    private protected void Receive(string on)
    {
        FileAll();
        Assert.Empty(Project.RecordReceipt(Cpts, Day(on), LetterValidatedOn, Later));
    }

    private protected IReadOnlyList<BrokenRule> Ask(string on, string delayEndsOn) => Project.AskComplements(
        Cpts, Day(on), Day(delayEndsOn), [new ModificationAsked(ProjectSection.Organisation, "Compléter la gouvernance")], Later);
}
