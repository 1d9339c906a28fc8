using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;
using static CptsPortal.Domain.Tests.Cases.Case;
using BrokenRule = CptsPortal.Domain.Rules.BrokenRule;

namespace CptsPortal.Domain.Tests.Contracts;

/// <summary>Short words to bring a contract where a test needs it.</summary>
public abstract class ContractUnderWay
{
    protected const int Inhabitants = 62_000;

    protected static readonly DateOnly ValidatedOn = Day("2024-01-10");
    protected static readonly DateOnly Asked = Day("2024-01-20");

    private static readonly Party[] AllParties = Enum.GetValues<Party>();

    private protected Cpts Cpts { get; } = Validated();

    private protected DateOnly Now { get; set; } = Today;

    private protected Contract Contract => field ??= Requested();

    private protected static string[] Codes(IReadOnlyList<BrokenRule> broken) =>
        [.. broken.Select(rule => $"{rule.Code.Split('.')[1]}{(rule.Path.Length == 0 ? "" : " at " + rule.Path)}")];

    private protected static string[] Told(IReadOnlyList<BrokenRule> broken) =>
        [.. broken.Select(rule => $"{rule.Code.Split('.')[1]}({string.Join(", ", rule.Values.Select(value => value is DateOnly day ? $"{day:yyyy-MM-dd}" : value))})")];

    private protected Contract Requested(Contract? previous = null)
    {
        Assert.Empty(Contract.AskToJoin(Cpts, "ACI-13-2024-001", previous, Four(), Asked, ValidatedOn, Now, out var asked));
        return asked!;
    }

    private protected static Dictionary<JoiningPieceKind, Guid> Four() => Enum.GetValues<JoiningPieceKind>().ToDictionary(kind => kind, _ => Guid.NewGuid());

    private protected void Open() => Assert.Empty(Contract.OpenTerms(
        Cpts, Inhabitants, NationalIndicators.All.ToDictionary(model => model.Code, model => new IndicatorWording(model.Code, null, null, null)), Now));

    /// <summary>Terms that break no rule: the base missions of the day, each with a counted indicator.</summary>
    private protected void Prepare(string plannedStart = "2024-06-01")
    {
        Open();
        foreach (var mission in Contract.OpenVersion!.Terms.Missions.Select(terms => terms.Mission))
        {
            Assert.Empty(Contract.WriteMission(Cpts, mission, "Contenu", Day(plannedStart), alreadyRunning: false));
            if (mission != Mission.CrisisResponse)
                Assert.Empty(Contract.WriteIndicator(Cpts, Counted(mission), Now));
        }
    }

    private protected static Indicator Counted(Mission mission) => new()
    {
        Id = Guid.NewGuid(),
        Mission = mission,
        Label = $"Suivi {mission}",
        Use = IndicatorUse.Counted,
        Baseline = 10,
        BaselineOn = Day("2023-12-31"),
        Objectives = [12, 14, 16, 18, 20],
    };

    private protected void ProposeAll(string on = "2024-02-01")
    {
        Prepare();
        Propose(on);
    }

    private protected void Propose(string on) => Assert.Empty(Contract.Propose(Cpts, Day(on), Now));

    private protected IReadOnlyList<BrokenRule> Agree(Party party, string on = "2024-02-10") =>
        Contract.Agree(Cpts, party, $"Pour {party}", Contract.OpenVersion!.Revision, Day(on), Now);

    private protected void AgreeAll(string on = "2024-02-10") => Assert.All(AllParties, party => Assert.Empty(Agree(party, on)));

    private protected IReadOnlyList<BrokenRule> Sign(params (Party Party, string On)[] signatures) => Contract.Sign(
        Cpts, [.. signatures.Select(signature => new TypedSignature(signature.Party, "Une personne", "Qualité", Day(signature.On)))],
        ValidatedOn, null, Now);

    private protected void SignAll(string on = "2024-03-01")
    {
        ProposeAll();
        AgreeAll();
        Assert.Empty(Sign((Party.Cpts, on), (Party.Fund, on), (Party.HealthAgency, on)));
    }

    private static Cpts Validated()
    {
        var project = new ProjectToValidate();
        project.Validate();
        return project.Case;
    }

    private sealed class ProjectToValidate : HealthProjects.ProjectInReview
    {
        public Cpts Case => Cpts;

        public void Validate()
        {
            Receive("2023-12-01");
            Assert.Empty(Project.Validate(Cpts, ValidatedOn, "Avis oraux", [], Later));
        }
    }
}
