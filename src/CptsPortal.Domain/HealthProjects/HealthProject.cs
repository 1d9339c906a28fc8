using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>One version of a health project and its non-opposition clock (10-lifecycle 4; CSP art. L. 1434-12).</summary>
public sealed partial class HealthProject : IIssuer
{
    /// <summary>The missions that every CPTS works on, whenever they became so.</summary>
    public static readonly IReadOnlyList<Mission> BaseMissions =
        [Mission.AccessToCare, Mission.CarePathways, Mission.Prevention, Mission.CrisisResponse];

    private HealthProject()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>1 for the first project of the case.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>What changes substantially, for a version that follows a validated one.</summary>
    public string? Change { get; private set; }

    /// <summary>What it says.</summary>
    public ProjectContent Content { get; private set; } = ProjectContent.Empty;

    /// <summary>How often each section was written: two people who write two sections do not meet.</summary>
    public IReadOnlyDictionary<ProjectSection, uint> Revisions { get; private set; } = new Dictionary<ProjectSection, uint>();

    /// <summary>INSEE codes of the communes of the case on the day of filing, in their order; empty while a draft.</summary>
    public IReadOnlyList<string> Communes { get; private set; } = [];

    /// <summary>Day of filing; null while a draft.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>Starts the first project of a case, or the next version, pre-filled from the one before.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="previous">The last version: opposed, withdrawn or validated; null for the first.</param>
    /// <param name="change">What changes substantially; compulsory after a validation.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="started">The version, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Start(
        Cpts cpts, HealthProject? previous, string? change, DateOnly today, out HealthProject? started)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = On(cpts);
        holding.Rule(cpts.Stage >= Stage.ProjectDrafting, ProjectRule.LetterValidated);
        holding.Rule(previous is null || previous.EndedOn(today), ProjectRule.PreviousEnded);
        holding.Rule(
            previous?.IsValidatedOn(today) != true || !string.IsNullOrWhiteSpace(change), ProjectRule.ChangeExplained, "change");
        started = !holding.Holds ? null : new HealthProject
        {
            CaseId = cpts.Id,
            Number = (previous?.Number ?? 0) + 1,
            Change = string.IsNullOrWhiteSpace(change) ? null : change.Trim(),
            Content = previous?.Content ?? ProjectContent.Empty with { Structure = ProjectStructure.Of(cpts) },
        };
        return holding.Broken;
    }

    /// <summary>The base missions that need an action sheet in a project filed on a day: 4, 3 before 2022-04-01.</summary>
    public static IEnumerable<Mission> BaseMissionsOn(DateOnly day) =>
        BaseMissions.Where(mission => GridCatalog.Published.Offers(Component.Fixed, mission, day));

    /// <summary>Keeps one section as written; a filed project keeps the sections shut that no complement is awaited on.</summary>
    public IReadOnlyList<BrokenRule> Write(Cpts cpts, ProjectSection section, ProjectContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var holding = Writable(cpts, section);
        if (section == ProjectSection.Organisation)
            Counted(holding, content.Organisation.Members);
        if (holding.Holds)
            Keep(section, Content.With(section, content));
        return holding.Broken;
    }

    /// <summary>Adds an action sheet, or replaces the one of the same identity.</summary>
    public IReadOnlyList<BrokenRule> Write(Cpts cpts, ActionSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var holding = Writable(cpts, ProjectSection.ActionSheets);
        holding.Rule(!string.IsNullOrWhiteSpace(sheet.Title), ProjectRule.SheetTitled, "title");
        if (!holding.Holds)
            return holding.Broken;
        var present = Content.ActionSheets.Any(known => known.Id == sheet.Id);
        Keep(ProjectSection.ActionSheets, Content with
        {
            ActionSheets = present
                ? [.. Content.ActionSheets.Select(known => known.Id == sheet.Id ? sheet : known)]
                : [.. Content.ActionSheets, sheet],
        });
        return [];
    }

    /// <summary>Takes an action sheet away.</summary>
    public IReadOnlyList<BrokenRule> RemoveSheet(Cpts cpts, Guid sheet)
    {
        var holding = Writable(cpts, ProjectSection.ActionSheets);
        holding.Rule(Content.ActionSheets.Any(known => known.Id == sheet), ProjectRule.SheetKnown);
        if (holding.Holds)
            Keep(ProjectSection.ActionSheets, Content with { ActionSheets = [.. Content.ActionSheets.Where(known => known.Id != sheet)] });
        return holding.Broken;
    }

    /// <summary>Files the project; the case goes to its review, the clock does not start yet.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day of filing.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> File(Cpts cpts, DateOnly? on, DateOnly today)
    {
        var holding = On(cpts);
        holding.Rule(FiledOn is null, ProjectRule.StillDraft);
        Dated(holding, on, today);
        holding.Rule(!string.IsNullOrWhiteSpace(Content.Structure.Name), ProjectRule.StructureNamed, nameof(ProjectSection.Structure));
        holding.Rule(
            Content.Organisation.Members.Any(members => members.Joined > 0), ProjectRule.MembersFilledIn, nameof(ProjectSection.Organisation));
        foreach (var mission in BaseMissionsOn(on ?? today).Except(Content.ActionSheets.Select(sheet => sheet.Mission)))
            holding.Rule(false, ProjectRule.SheetForEachBaseMission, nameof(ProjectSection.ActionSheets), mission);
        holding.Rule(Content.Annexes.Statutes is not null, ProjectRule.StatutesAttached, nameof(ProjectSection.Annexes));
        holding.Rule(Content.Annexes.MemberList is not null, ProjectRule.MemberListAttached, nameof(ProjectSection.Annexes));
        if (!holding.Holds)
            return holding.Broken;
        (FiledOn, Communes) = (on, [.. cpts.Communes.Select(commune => commune.Code)]);
        Move(cpts, Stage.ProjectDrafting, Stage.ProjectReview);
        return [];
    }

    /// <summary>How far a section is: to correct while complements are awaited on it.</summary>
    public SectionState StateOf(ProjectSection section) =>
        Awaited?.Modifications.Any(asked => asked.Section == section) == true
            ? SectionState.ToCorrect : ProjectProgress.Of(Content, section);

    /// <summary>How often a section was written.</summary>
    public uint RevisionOf(ProjectSection section) => Revisions.GetValueOrDefault(section);

    private static Holding On(Cpts cpts)
    {
        var holding = new Holding();
        holding.Add(cpts.MustBeOpen());
        return holding;
    }

    private static void Dated(Holding holding, DateOnly? on, DateOnly today)
    {
        if (holding.Rule(on is not null, ProjectRule.DayGiven, "on"))
            holding.Rule(on <= today, ProjectRule.DayNotInFuture, "on", today);
    }

    private static void Move(Cpts cpts, Stage from, Stage to)
    {
        if (cpts.Stage == from)
            cpts.MoveTo(to);
    }

    private static void Counted(Holding holding, IReadOnlyList<MembersOfProfession> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            holding.Rule(members[i].Joined >= 0, ProjectRule.CountGiven, $"members[{i}].joined");
            holding.Rule(members[i].Governing >= 0, ProjectRule.CountGiven, $"members[{i}].governing");
            holding.Rule(members[i].Writing >= 0, ProjectRule.CountGiven, $"members[{i}].writing");
        }
    }

    private void Keep(ProjectSection section, ProjectContent content) =>
        (Content, Revisions) = (content, new Dictionary<ProjectSection, uint>(Revisions) { [section] = RevisionOf(section) + 1 });

    private Holding Writable(Cpts cpts, ProjectSection section)
    {
        var holding = On(cpts);
        if (Awaited is { } awaited)
            holding.Rule(awaited.Modifications.Any(asked => asked.Section == section), ProjectRule.SectionReopened, "", section);
        else
            holding.Rule(FiledOn is null, ProjectRule.StillDraft);
        return holding;
    }

    /// <inheritdoc />
    public IEnumerable<IssuedPaper> PapersIssued()
    {
        for (var i = 0; i < Complements.Count; i++)
            yield return new IssuedPaper(DocumentKind.ProjectComplements, Id, Number, i + 1, Complements[i].AskedOn);
        if (Opposition is { } opposition)
            yield return new IssuedPaper(DocumentKind.ProjectOpposition, Id, Number, 0, opposition.On);
        if (ValidatedOn is { } validated)
            yield return new IssuedPaper(DocumentKind.ProjectValidation, Id, Number, 0, validated);
        if (DeemedValidatedOn is { } deemed)
            yield return new IssuedPaper(DocumentKind.ProjectTacitValidation, Id, Number, 0, deemed);
    }
}
