using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;

namespace CptsPortal.TestHost;

/// <summary>Short words to bring the contract of a case where a test needs it; every step is the portal's own act.</summary>
public static class ContractCases
{
    /// <summary>Day on which projects of these cases are validated by silence.</summary>
    public static readonly DateOnly Received = new(2025, 11, 3);

    /// <summary>Who works at the fund.</summary>
    public static readonly Actor FundWorker = People.Of(Role.FundCaseWorker);

    /// <summary>Who decides for the fund.</summary>
    public static readonly Actor FundDirector = People.Of(Role.FundDecisionMaker);

    /// <summary>The French words that a test does not look at.</summary>
    public static IReadOnlyDictionary<string, IndicatorWording> Wordings { get; } =
        NationalIndicators.All.ToDictionary(model => model.Code, model => new IndicatorWording($"Indicateur {model.Code}", null, null, "%"));

    /// <summary>A case whose CPTS asked to join on 10 February 2026, without pieces.</summary>
    public static async Task<Guid> JoiningCaseAsync(this PortalServices portal, string name = "CPTS des Calanques")
    {
        ArgumentNullException.ThrowIfNull(portal);
        var id = await portal.ReceivedProjectAsync(Received, name);
        await portal.SqlAsync($"insert into case_communes (case_id, code, priority_district, priority_area, complementary_area) values ('{id}', '13022', false, false, false)");
        await portal.SendAsync(Projects.Agency, new Application.Cases.GetCaseHeader(id));
        await portal.SendAsync(People.LeaderOf(id), new AskToJoin(id, new Dictionary<JoiningPieceKind, Guid>(), new DateOnly(2026, 2, 10), ActStamp.New()));
        return id;
    }

    /// <summary>Terms that can be proposed, in the room.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="id">The case.</param>
    /// <param name="running">Whether the missions already run; else they are planned for 1 June 2026.</param>
    public static async Task PrepareTermsAsync(this PortalServices portal, Guid id, bool running = false)
    {
        ArgumentNullException.ThrowIfNull(portal);
        await portal.SendAsync(Projects.Agency, new OpenTerms(id, Wordings, ActStamp.New()));
        var terms = (await portal.SendAsync(Projects.Agency, new GetContract(id))).Contract!.Open!.Terms;
        foreach (var mission in terms.Missions.Select(mission => mission.Mission))
        {
            await portal.SendAsync(Projects.Agency, new WriteTermsMission(id, mission, $"Contenu {mission}", running ? null : new DateOnly(2026, 6, 1), running, ActStamp.New()));
            if (mission != Mission.CrisisResponse)
                await portal.SendAsync(FundWorker, new WriteTermsIndicator(id, Counted(mission), ActStamp.New()));
        }
    }

    /// <summary>Terms proposed on 1 March 2026.</summary>
    public static async Task ProposeTermsAsync(this PortalServices portal, Guid id)
    {
        await portal.PrepareTermsAsync(id);
        await portal.SendAsync(Projects.Agency, new ProposeTerms(id, new DateOnly(2026, 3, 1), ActStamp.New()));
    }

    /// <summary>The three parties agree to the present wording, on 2 March 2026 unless told otherwise.</summary>
    public static async Task AgreeAllAsync(this PortalServices portal, Guid id, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(portal);
        foreach (var actor in new[] { People.LeaderOf(id), FundDirector, Projects.Director })
        {
            var revision = (await portal.SendAsync(actor, new GetContract(id))).Contract!.Open!.Revision;
            await portal.SendAsync(actor, new AgreeToTerms(id, revision, on ?? new DateOnly(2026, 3, 2), ActStamp.New()));
        }
    }

    /// <summary>A case whose contract was signed on a day, not before 2 March 2026.</summary>
    public static async Task<Guid> SignedCaseAsync(this PortalServices portal, DateOnly on, string name = "CPTS des Calanques")
    {
        var id = await portal.JoiningCaseAsync(name);
        await portal.ProposeTermsAsync(id);
        await portal.AgreeAllAsync(id);
        await portal.SignAllAsync(id, on);
        return id;
    }

    /// <summary>The three signatures of a day.</summary>
    public static Task SignAllAsync(this PortalServices portal, Guid id, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return portal.SendAsync(FundWorker, new SignContract(
            id, [.. Enum.GetValues<Party>().Select(party => new TypedSignature(party, $"Pour {party}", "Direction", on))], ActStamp.New()));
    }

    /// <summary>A counted indicator from which a rate can be computed.</summary>
    public static Indicator Counted(Mission mission) => new()
    {
        Id = Guid.CreateVersion7(),
        Mission = mission,
        Label = $"Suivi {mission}",
        Use = IndicatorUse.Counted,
        Baseline = 10,
        BaselineOn = new DateOnly(2025, 12, 31),
        Objectives = [12, 14, 16, 18, 20],
    };
}
