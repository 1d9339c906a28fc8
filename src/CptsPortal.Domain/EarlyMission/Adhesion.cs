using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.EarlyMission;

/// <summary>The adhesion of a project holder to the early-mission contract (R-EARLY; avenant 2, annexe 6; 20-funding 7).</summary>
public sealed partial class Adhesion : IIssuer
{
    private Adhesion()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The holder as it was on the day of the form.</summary>
    public LegalStructure Holder { get; private set; } = null!;

    /// <summary>The base missions started, in the order of the text.</summary>
    public IReadOnlyList<Mission> Missions { get; private set; } = [];

    /// <summary>The three pieces joined.</summary>
    public AdhesionPieces Pieces { get; private set; } = null!;

    /// <summary>Day on which the holder filed the form.</summary>
    public DateOnly FiledOn { get; private set; }

    /// <summary>Why it was not registered; null unless so.</summary>
    public AdhesionRefusal? Refusal { get; private set; }

    /// <summary>Day on which the fund registered it; null unless so.</summary>
    public DateOnly? RegisteredOn { get; private set; }

    /// <summary>Size of the CPTS on that day, 1 to 4; 0 before.</summary>
    public CptsSize Size { get; private set; }

    /// <summary>Euros owed for all missions; 0 before the registration.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Day of the payment; null while it is not paid.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>Its termination, withdrawn ones included; null without any.</summary>
    public AdhesionTermination? Termination { get; private set; }

    /// <summary>Day on which the aid was given back; null unless so.</summary>
    public DateOnly? RefundedOn { get; private set; }

    /// <summary>D-07: last day, included, to file the health project and sign the contract; null before the registration.</summary>
    public DateOnly? LastDay => RegisteredOn is { } on ? CreationDeadlines.EarlyMissionTerm.DueFrom(on) : null;

    /// <inheritdoc />
    public IEnumerable<IssuedPaper> PapersIssued() =>
        RegisteredOn is { } on ? [new IssuedPaper(DocumentKind.EarlyMissionAdhesion, Id, 0, 0, on)] : [];

    /// <summary>Day on which its termination takes effect, as known on a day; null without any.</summary>
    public DateOnly? EndedOn(DateOnly day) => Termination?.On(day).EffectiveOn is { } effective && effective <= day ? effective : null;

    /// <summary>Where it stands on a day.</summary>
    public AdhesionState StateOn(DateOnly day) => this switch
    {
        { Refusal: not null } => AdhesionState.Refused,
        { RegisteredOn: null } => AdhesionState.Filed,
        { Termination: { } termination } => termination.On(day).State switch
        {
            TerminationState.Pending => AdhesionState.Terminating,
            TerminationState.Suspended => AdhesionState.Suspended,
            TerminationState.Effective => AdhesionState.Terminated,
            _ => AdhesionState.Running,
        },
        _ => AdhesionState.Running,
    };

    /// <summary>Files the form.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="form">What it says.</param>
    /// <param name="ground">What the case tells besides.</param>
    /// <param name="today">The portal's day, that of the form.</param>
    /// <param name="filed">The adhesion, when no rule is broken.</param>
    /// <returns>Every rule broken, those of the text by their numbers.</returns>
    public static IReadOnlyList<BrokenRule> File(Cpts cpts, AdhesionForm form, AdhesionGround ground, DateOnly today, out Adhesion? filed)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(ground);
        var holding = new Holding();
        holding.Add(cpts.MustBeOpen());
        holding.Rule(!ground.OtherAwaited, AdhesionRule.NoneAwaited);
        holding.Rule(IsDescribed(cpts.LegalStructure), AdhesionRule.HolderDescribed);
        holding.Rule(ground.PiecesOfCase, AdhesionRule.PiecesOfCase, "pieces");
        holding.Add(Broken(Request(cpts, cpts.LegalStructure, form.Missions, form.Pieces, ground, today)));
        filed = !holding.Holds ? null : new Adhesion
        {
            CaseId = cpts.Id,
            Holder = cpts.LegalStructure!,
            Missions = [.. form.Missions.Order()],
            Pieces = form.Pieces,
            FiledOn = today,
        };
        return holding.Broken;
    }

    /// <summary>The fund registers the adhesion: the aid is owed on that day, by size, for each mission.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day of the registration; null when none can be read.</param>
    /// <param name="inhabitants">Inhabitants of the territory.</param>
    /// <param name="ground">What the case tells besides.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Register(Cpts cpts, DateOnly? on, int inhabitants, AdhesionGround ground, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        ArgumentNullException.ThrowIfNull(ground);
        var holding = Decidable(cpts, on, today);
        holding.Rule(inhabitants > 0, AdhesionRule.PopulationKnown);
        var request = Request(cpts, Holder, Missions, Pieces, ground, on ?? today);
        holding.Add(Broken(request));
        if (!holding.Holds)
            return holding.Broken;
        var size = CptsSizes.ForPopulation(inhabitants);
        (RegisteredOn, Size, Amount) = (on, size, EarlyMissionContract.Register(request, size).Total.Value);
        return [];
    }

    /// <summary>The fund does not register the adhesion; the holder may file another form.</summary>
    public IReadOnlyList<BrokenRule> Refuse(Cpts cpts, DateOnly? on, string? reason, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        var holding = Decidable(cpts, on, today);
        Reasoned(holding, reason);
        if (holding.Holds)
            Refusal = new AdhesionRefusal(on!.Value, reason!.Trim());
        return holding.Broken;
    }

    /// <summary>What the text asks of a holder, before anything is typed: as if the pieces were joined and a mission started.</summary>
    public static IReadOnlyList<BrokenRule> Obstacles(Cpts cpts, AdhesionGround ground, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        ArgumentNullException.ThrowIfNull(ground);
        var pieces = new AdhesionPieces(Guid.Empty, Guid.Empty, Guid.Empty);
        return File(cpts, new AdhesionForm([Mission.AccessToCare], pieces), ground with { PiecesOfCase = true }, today, out _);
    }

    private Holding Decidable(Cpts cpts, DateOnly? on, DateOnly today)
    {
        var holding = new Holding();
        holding.Add(cpts.MustBeOpen());
        holding.Rule(RegisteredOn is null && Refusal is null, AdhesionRule.StillFiled);
        Dated(holding, on, FiledOn, today);
        return holding;
    }

    private static EarlyMissionRequest Request(
        Cpts cpts, LegalStructure? holder, IReadOnlyList<Mission> missions, AdhesionPieces pieces, AdhesionGround ground, DateOnly on) => new(
        on, holder is { Form: LegalForm.Association }, ground.LetterValidatedOn, cpts.Stage == Stage.ContractRunning, ground.TerritoryAided,
        pieces.Joined.Count == 3, missions);

    private static IEnumerable<BrokenRule> Broken(EarlyMissionRequest request) =>
        EarlyMissionContract.Check(request).Select(rule => new BrokenRule(rule.Number, PathOf(rule), []));

    private static string PathOf(Law.Texts.Rule rule) =>
        rule == EarlyMissionRules.ThreePieces ? "pieces"
        : rule == EarlyMissionRules.MissionStarted || rule == EarlyMissionRules.BaseMissionsOnce ? "missions"
        : "";

    private static bool IsDescribed(LegalStructure? holder) =>
        holder is not null && !string.IsNullOrWhiteSpace(holder.Address) && !string.IsNullOrWhiteSpace(holder.Representative);

    private static void Dated(Holding holding, DateOnly? on, DateOnly from, DateOnly today)
    {
        if (!holding.Rule(on is not null, AdhesionRule.DayGiven, "on"))
            return;
        holding.Rule(on <= today, AdhesionRule.DayNotInFuture, "on", today);
        holding.Rule(on >= from, AdhesionRule.DayInOrder, "on", from);
    }

    private static void Reasoned(Holding holding, string? reason) =>
        holding.Rule(!string.IsNullOrWhiteSpace(reason), AdhesionRule.ReasonGiven, "reason");
}
