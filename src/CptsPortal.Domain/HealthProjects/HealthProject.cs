using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>One version of a health project and its non-opposition clock (10-lifecycle 4; CSP art. L. 1434-12).</summary>
public sealed class HealthProject
{
    private static readonly Mission[] BaseMissions =
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

    /// <summary>What it says.</summary>
    public ProjectContent Content { get; private set; } = ProjectContent.Empty;

    /// <summary>Day of filing; null while a draft.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>Day of receipt by post; starts the clock.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>Requests for complements, each with the modifications awaited.</summary>
    public IReadOnlyList<ComplementsAsked> Complements { get; private set; } = [];

    /// <summary>Opinions of the fund and of the MSA.</summary>
    public IReadOnlyList<ProjectAdvice> Advice { get; private set; } = [];

    /// <summary>Opposition, if any.</summary>
    public Opposition? Opposition { get; private set; }

    /// <summary>Explicit validation, if any.</summary>
    public DateOnly? ValidatedOn { get; private set; }

    /// <summary>Why an opinion was not awaited, when it was not.</summary>
    public string? AdviceWaiver { get; private set; }

    /// <summary>Withdrawal by the holder, if any.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Day from which it is deemed validated, once recorded.</summary>
    public DateOnly? DeemedValidatedOn { get; private set; }

    /// <summary>Starts the first project of a case, or the next one from the one before.</summary>
    public static HealthProject Start(Cpts cpts, HealthProject? previous)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        return new HealthProject
        {
            CaseId = cpts.Id,
            Number = (previous?.Number ?? 0) + 1,
            Content = previous?.Content ?? ProjectContent.Empty with { StructureName = cpts.LegalStructure?.Name },
        };
    }

    /// <summary>The clock as it stands at the end of a day; null before the receipt.</summary>
    public ClockReading? ClockOn(DateOnly day) => Facts is { } facts ? NonOppositionClock.On(facts, day) : null;

    /// <summary>The facts that the clock reads; null before the receipt.</summary>
    public NonOppositionFacts? Facts => ReceivedOn is not { } received ? null : new NonOppositionFacts(received)
    {
        Requests = [.. Complements.Select(asked => new ComplementRequest(asked.AskedOn, asked.DelayEndsOn, asked.ReceivedOn))],
        OpposedOn = Opposition?.On,
        ValidatedOn = ValidatedOn,
        WithdrawnOn = WithdrawnOn,
    };

    /// <summary>Keeps what is written.</summary>
    public IReadOnlyList<BrokenRule> Write(ProjectContent content)
    {
        var holding = new Holding();
        if (holding.Rule(FiledOn is null, ProjectRule.StillDraft))
            Content = content;
        return holding.Broken;
    }

    /// <summary>Files the project; its paper is then sent by post.</summary>
    public IReadOnlyList<BrokenRule> File(Cpts cpts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = new Holding();
        holding.Rule(FiledOn is null, ProjectRule.StillDraft);
        holding.Rule(!string.IsNullOrWhiteSpace(Content.StructureName), ProjectRule.StructureNamed, nameof(ProjectSection.Structure));
        holding.Rule(Content.Members.Any(members => members.Joined > 0), ProjectRule.MembersFilledIn, nameof(ProjectSection.Organisation));
        object[] missing = [.. BaseMissionsOn(today).Except(Content.ActionSheets.Select(sheet => sheet.Mission)).Cast<object>()];
        holding.Rule(missing.Length == 0, ProjectRule.SheetForEachBaseMission, nameof(ProjectSection.ActionSheets), missing);
        holding.Rule(Content.Statutes is not null, ProjectRule.StatutesAttached, nameof(ProjectSection.Annexes));
        holding.Rule(Content.MemberList is not null, ProjectRule.MemberListAttached, nameof(ProjectSection.Annexes));
        if (!holding.Holds)
            return holding.Broken;
        FiledOn = today;
        cpts.MoveTo(Stage.ProjectReview);
        return [];
    }

    /// <summary>Records the receipt by post: the clock starts on that day, not on the filing.</summary>
    public IReadOnlyList<BrokenRule> RecordReceipt(DateOnly on, DateOnly letterValidatedOn, DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(FiledOn is not null, ProjectRule.Filed);
        holding.Rule(ReceivedOn is null, ProjectRule.ReceivedOnce);
        holding.Rule(on <= today, ProjectRule.DayNotInFuture, "on", today);
        holding.Rule(on >= letterValidatedOn, ProjectRule.NotBeforeLetter, "on", letterValidatedOn);
        if (holding.Holds)
            ReceivedOn = on;
        return holding.Broken;
    }

    /// <summary>Asks for complements: the clock is suspended from that day.</summary>
    public IReadOnlyList<BrokenRule> AskComplements(ComplementsAsked asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var holding = OnClock(asked.AskedOn, today, facts =>
            facts.WithRequest(new ComplementRequest(asked.AskedOn, asked.DelayEndsOn)));
        holding.Rule(!string.IsNullOrWhiteSpace(asked.Modifications), ProjectRule.ModificationsListed, "modifications");
        if (holding.Holds)
            Complements = [.. Complements, asked];
        return holding.Broken;
    }

    /// <summary>Records the receipt of the modified project: the clock runs again.</summary>
    public IReadOnlyList<BrokenRule> ReceiveComplements(DateOnly on, DateOnly today)
    {
        if (Complements is not [.., { ReceivedOn: null } last])
            return [new BrokenRule(ProjectRule.ComplementsAwaited, "")];
        var holding = OnClock(on, today, facts => facts.WithComplementsReceived(on));
        if (holding.Holds)
            Complements = [.. Complements.SkipLast(1), last with { ReceivedOn = on }];
        return holding.Broken;
    }

    /// <summary>Records the opinion of the fund or of the MSA; a later one replaces it.</summary>
    public IReadOnlyList<BrokenRule> Advise(ProjectAdvice advice, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var holding = new Holding();
        holding.Rule(ReceivedOn is not null, ProjectRule.Received);
        holding.Rule(advice.On <= today, ProjectRule.DayNotInFuture, "on", today);
        if (holding.Holds)
            Advice = [.. Advice.Where(given => given.By != advice.By), advice];
        return holding.Broken;
    }

    /// <summary>The ARS opposes, on or before the last day, on legal grounds and with reasons.</summary>
    public IReadOnlyList<BrokenRule> Oppose(Opposition opposition, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(opposition);
        var holding = OnClock(opposition.On, today, facts => facts with { OpposedOn = opposition.On });
        holding.Rule(opposition.Grounds != OppositionGrounds.None, ProjectRule.GroundGiven, "grounds");
        holding.Rule(!string.IsNullOrWhiteSpace(opposition.Reasons), ProjectRule.ReasonsGiven, "reasons");
        if (holding.Holds)
            Opposition = opposition;
        return holding.Broken;
    }

    /// <summary>The ARS validates explicitly.</summary>
    /// <param name="cpts">The case; it moves on.</param>
    /// <param name="on">Day of the decision.</param>
    /// <param name="advisers">The institutions whose opinion comes first.</param>
    /// <param name="waiver">Why an opinion is not awaited; null when none is waived.</param>
    /// <param name="overlaps">Communes that a validated territory holds already, named.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Validate(
        Cpts cpts, DateOnly on, IReadOnlyList<Institution> advisers, string? waiver, IReadOnlyList<string> overlaps, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        ArgumentNullException.ThrowIfNull(overlaps);
        var holding = OnClock(on, today, facts => facts with { ValidatedOn = on });
        holding.Rule(overlaps.Count == 0, ProjectRule.NoOverlap, "", [.. overlaps]);
        var advised = advisers.All(adviser => Advice.Any(given => given.By == adviser));
        holding.Rule(advised || !string.IsNullOrWhiteSpace(waiver), ProjectRule.AdviceFirst, "waiver");
        if (!holding.Holds)
            return holding.Broken;
        (ValidatedOn, AdviceWaiver) = (on, advised ? null : waiver);
        cpts.MoveTo(Stage.Contracting);
        return [];
    }

    /// <summary>The holder withdraws the project: the clock ends.</summary>
    public IReadOnlyList<BrokenRule> Withdraw(Cpts cpts, DateOnly on, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = OnClock(on, today, facts => facts with { WithdrawnOn = on });
        if (!holding.Holds)
            return holding.Broken;
        WithdrawnOn = on;
        cpts.MoveTo(Stage.ProjectDrafting);
        return [];
    }

    /// <summary>Records, once, that silence has validated the project; whoever looks finds the same day.</summary>
    /// <returns>True when it was recorded now.</returns>
    public bool RecordTacitValidation(Cpts cpts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        if (DeemedValidatedOn is not null || ClockOn(today) is not { State: ClockState.TacitlyValidated, DeemedValidatedFrom: { } from })
            return false;
        DeemedValidatedOn = from;
        if (cpts.Stage == Stage.ProjectReview)
            cpts.MoveTo(Stage.Contracting);
        return true;
    }

    private static IEnumerable<Mission> BaseMissionsOn(DateOnly day) =>
        BaseMissions.Where(mission => GridCatalog.Published.Offers(Component.Fixed, mission, day));

    private Holding OnClock(DateOnly on, DateOnly today, Func<NonOppositionFacts, NonOppositionFacts> then)
    {
        var holding = new Holding();
        holding.Rule(on <= today, ProjectRule.DayNotInFuture, "on", today);
        if (holding.Rule(Facts is not null, ProjectRule.Received))
            holding.Add(NonOppositionClock.Check(then(Facts!)).Select(broken => BrokenRule.Of(broken, "on")));
        return holding;
    }
}
