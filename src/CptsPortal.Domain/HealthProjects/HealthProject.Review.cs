using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Texts;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;
using Holding = CptsPortal.Domain.Rules.Holding;

namespace CptsPortal.Domain.HealthProjects;

/// <content>Its review: receipt by post, assessment, complements, opinions.</content>
public sealed partial class HealthProject
{
    /// <summary>Day of receipt by post; starts the clock.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The ARS's grid, theme by theme.</summary>
    public IReadOnlyList<ThemeAssessment> Assessment { get; private set; } = [];

    /// <summary>Requests for complements, each with the modifications awaited.</summary>
    public IReadOnlyList<ComplementsAsked> Complements { get; private set; } = [];

    /// <summary>Opinions of the fund and of the MSA.</summary>
    public IReadOnlyList<ProjectAdvice> Advice { get; private set; } = [];

    /// <summary>The request whose complements are awaited; null when the clock is not suspended.</summary>
    public ComplementsAsked? Awaited =>
        Complements is [.., { ReceivedOn: null } last] && !DecidedOrWithdrawn ? last : null;

    /// <summary>The facts that the clock reads; null before the receipt.</summary>
    public NonOppositionFacts? Facts => FactsOf(ReceivedOn, Complements, Opposition, ValidatedOn, WithdrawnOn);

    /// <summary>The facts that the clock reads, of a project of which no more is known; null before the receipt.</summary>
    public static NonOppositionFacts? FactsOf(
        DateOnly? receivedOn, IReadOnlyList<ComplementsAsked> complements, Opposition? opposition, DateOnly? validatedOn, DateOnly? withdrawnOn) =>
        receivedOn is not { } received ? null : new NonOppositionFacts(received)
        {
            Requests = [.. complements.Select(asked => new ComplementRequest(asked.AskedOn, asked.DelayEndsOn, asked.ReceivedOn))],
            OpposedOn = opposition?.On,
            ValidatedOn = validatedOn,
            WithdrawnOn = withdrawnOn,
        };

    /// <summary>The institutions whose opinion comes before an explicit validation: the fund, and the MSA when it follows the case.</summary>
    public static IReadOnlyList<Institution> AdvisersOf(Referents referents)
    {
        ArgumentNullException.ThrowIfNull(referents);
        return referents.AgriculturalFund is null ? [Institution.Fund] : [Institution.Fund, Institution.AgriculturalFund];
    }

    /// <summary>The clock as it stands at the end of a day; null before the receipt.</summary>
    public ClockReading? ClockOn(DateOnly day) => Facts is { } facts ? NonOppositionClock.On(facts, day) : null;

    /// <summary>Records the receipt by post: the clock starts on that day, not on the filing.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day of receipt by the director general.</param>
    /// <param name="letterValidatedOn">Day on which the letter of intent was validated; null when the case never had one.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> RecordReceipt(Cpts cpts, DateOnly? on, DateOnly? letterValidatedOn, DateOnly today)
    {
        var holding = On(cpts);
        holding.Rule(FiledOn is not null, ProjectRule.Filed);
        holding.Rule(ReceivedOn is null, ProjectRule.ReceivedOnce);
        holding.Rule(WithdrawnOn is null, ProjectRule.NotWithdrawn);
        Dated(holding, on, today);
        if (on < letterValidatedOn)
            holding.Rule(false, ProjectRule.NotBeforeLetter, "on", letterValidatedOn.Value);
        if (holding.Holds)
            ReceivedOn = on;
        return holding.Broken;
    }

    /// <summary>Keeps the grid; a theme to complete or not met has a comment.</summary>
    public IReadOnlyList<BrokenRule> Assess(Cpts cpts, IReadOnlyList<ThemeAssessment> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        var holding = On(cpts);
        holding.Rule(FiledOn is not null, ProjectRule.Filed);
        for (var i = 0; i < themes.Count; i++)
        {
            var explained = themes[i].Finding is null or Finding.Met || !string.IsNullOrWhiteSpace(themes[i].Comment);
            holding.Rule(explained, ProjectRule.FindingExplained, $"themes[{i}].comment", themes[i].Theme);
        }

        if (holding.Holds)
            Assessment = [.. themes.Where(theme => theme.Finding is not null || !string.IsNullOrWhiteSpace(theme.Comment))];
        return holding.Broken;
    }

    /// <summary>Asks for complements: the clock is suspended from that day.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day of the letter.</param>
    /// <param name="delayEndsOn">Last day of the delay set.</param>
    /// <param name="modifications">What is awaited, section by section.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> AskComplements(
        Cpts cpts, DateOnly? on, DateOnly? delayEndsOn, IReadOnlyList<ModificationAsked> modifications, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(modifications);
        var asked = new ComplementRequest(on ?? today, delayEndsOn ?? on ?? today);
        var holding = OnClock(cpts, on, today, (facts, _) => facts.WithRequest(asked));
        holding.Rule(delayEndsOn is not null, ProjectRule.DelayGiven, "delayEndsOn");
        var listed = modifications.Where(asked => !string.IsNullOrWhiteSpace(asked.Comment)).ToArray();
        holding.Rule(listed.Length > 0, ProjectRule.ModificationsListed, "modifications");
        if (!holding.Holds)
            return holding.Broken;
        Reopen(cpts);
        Complements = [.. Complements, new ComplementsAsked(asked.AskedOn, asked.DelayEndsOn, listed)];
        return [];
    }

    /// <summary>Records the receipt of the modified project: the clock runs again.</summary>
    public IReadOnlyList<BrokenRule> ReceiveComplements(Cpts cpts, DateOnly? on, DateOnly today)
    {
        if (Awaited is not { } awaited)
            return [new BrokenRule(ProjectRule.ComplementsAwaited, "")];
        var holding = OnClock(cpts, on, today, (facts, day) => facts.WithComplementsReceived(day));
        if (holding.Holds)
            Complements = [.. Complements.SkipLast(1), awaited with { ReceivedOn = on }];
        return holding.Broken;
    }

    /// <summary>Records the opinion of the fund or of the MSA; a later one replaces it, until the clock has ended.</summary>
    public IReadOnlyList<BrokenRule> Advise(
        Cpts cpts, Institution by, bool? favourable, string? comment, DateOnly? on, DateOnly today)
    {
        var holding = On(cpts);
        holding.Rule(FiledOn is not null, ProjectRule.Filed);
        holding.Rule(!EndedOn(today), ProjectRule.NotEnded);
        holding.Rule(favourable is not null, ProjectRule.OpinionGiven, "favourable");
        holding.Rule(favourable != false || !string.IsNullOrWhiteSpace(comment), ProjectRule.UnfavourableExplained, "comment");
        Dated(holding, on, today);
        if (holding.Holds)
            Advice = [.. Advice.Where(given => given.By != by), new ProjectAdvice(by, favourable!.Value, comment?.Trim(), on!.Value)];
        return holding.Broken;
    }

    private Holding OnClock(
        Cpts cpts, DateOnly? on, DateOnly today, Func<NonOppositionFacts, DateOnly, NonOppositionFacts> then)
    {
        var holding = On(cpts);
        Dated(holding, on, today);
        if (holding.Rule(Facts is not null, ProjectRule.Received) && on is { } day)
            holding.Add(NonOppositionClock.Check(then(Facts!, day)).Select(broken => BrokenRule.Of(broken, FieldOf(broken.Rule))));
        return holding;
    }

    private static string FieldOf(Rule rule) => rule == NonOppositionRules.DelayAfterAsked ? "delayEndsOn" : "on";
}
