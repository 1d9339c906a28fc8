using CptsPortal.Law.Amounts;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Territory;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.EarlyMission;

/// <summary>What a holder must show to join the early-mission contract.</summary>
/// <param name="RegisteredOn">Day on which the fund registers the adhesion.</param>
/// <param name="IsAssociation">The holder has the form of an association.</param>
/// <param name="LetterValidatedOn">Validation of the letter of intent; null if it is not.</param>
/// <param name="HasJoinedContract">The tripartite contract is signed already.</param>
/// <param name="TerritoryAlreadyAided">An early-mission contract exists or existed on the territory.</param>
/// <param name="AllPiecesJoined">The three pieces of the form are joined.</param>
/// <param name="MissionsStarted">The missions already started.</param>
public sealed record EarlyMissionRequest(
    DateOnly RegisteredOn,
    bool IsAssociation,
    DateOnly? LetterValidatedOn,
    bool HasJoinedContract,
    bool TerritoryAlreadyAided,
    bool AllPiecesJoined,
    IReadOnlyList<Mission> MissionsStarted);

/// <summary>The aid for one mission.</summary>
/// <param name="Mission">The base mission started.</param>
/// <param name="Amount">The whole amount of the size: no proportion of time.</param>
public sealed record EarlyMissionLine(Mission Mission, Euro Amount);

/// <summary>An early-mission contract as registered.</summary>
/// <param name="Lines">One for each base mission started.</param>
/// <param name="Total">Their sum.</param>
/// <param name="DueOn">Day of payment: the registration.</param>
/// <param name="LastDay">Last day, included, to file the health project and sign the tripartite contract (D-07).</param>
/// <param name="Rule">R-EARLY.</param>
public sealed record EarlyMissionAward(
    IReadOnlyList<EarlyMissionLine> Lines, Euro Total, DateOnly DueOn, DateOnly LastDay, Rule Rule);

/// <summary>R-EARLY: who may join the early-mission contract, and for what.</summary>
public static class EarlyMissionContract
{
    private static readonly Mission[] BaseMissions =
        [Mission.AccessToCare, Mission.CarePathways, Mission.Prevention, Mission.CrisisResponse];

    /// <summary>All the rules that a request breaks; empty when the fund can register it.</summary>
    public static IReadOnlyList<Rule> Check(EarlyMissionRequest request)
    {
        (bool Kept, Rule Rule)[] rules =
        [
            (request.RegisteredOn >= EarlyMissionGrid.Published.InForceFrom, EarlyMissionRules.InForce),
            (request.IsAssociation, EarlyMissionRules.Association),
            (request.LetterValidatedOn <= request.RegisteredOn, EarlyMissionRules.LetterValidated),
            (!request.HasJoinedContract, EarlyMissionRules.NotJoined),
            (!request.TerritoryAlreadyAided, EarlyMissionRules.OncePerTerritory),
            (request.AllPiecesJoined, EarlyMissionRules.ThreePieces),
            (request.MissionsStarted.Count > 0, EarlyMissionRules.MissionStarted),
            (request.MissionsStarted.Distinct().Count() == request.MissionsStarted.Count
                && request.MissionsStarted.All(BaseMissions.Contains), EarlyMissionRules.BaseMissionsOnce),
        ];
        return [.. rules.Where(rule => !rule.Kept).Select(rule => rule.Rule)];
    }

    /// <summary>The aid of a lawful request, for a territory of the given size.</summary>
    /// <exception cref="ArgumentException">The request breaks a rule.</exception>
    public static EarlyMissionAward Register(EarlyMissionRequest request, CptsSize size)
    {
        if (Check(request) is [var broken, ..])
        {
            throw new ArgumentException($"The request breaks {broken.Number}.", nameof(request));
        }

        var amount = EarlyMissionGrid.Published.AmountPerMission(size, request.RegisteredOn);
        IReadOnlyList<EarlyMissionLine> lines =
            [.. request.MissionsStarted.Order().Select(mission => new EarlyMissionLine(mission, amount))];
        return new EarlyMissionAward(
            lines,
            lines.Aggregate(Euro.Zero, (sum, line) => sum + line.Amount),
            request.RegisteredOn,
            CreationDeadlines.EarlyMissionTerm.DueFrom(request.RegisteredOn),
            EarlyMissionRules.Aid);
    }
}
