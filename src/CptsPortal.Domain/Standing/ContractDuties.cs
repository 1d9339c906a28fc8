using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Deadlines;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Domain.Standing;

/// <summary>What is awaited on a contract, from the request to join on.</summary>
internal static class ContractDuties
{
    /// <summary>What is awaited for a contract that is not signed, and not refused.</summary>
    public static IEnumerable<Duty> BeforeSignature(ContractPosition contract) =>
    [
        .. OnFile(contract),
        .. contract.ProposedOn is { } proposed
            ? OnTerms(contract, proposed)
            : [new Duty(DutyKind.ProposeTerms, Actor.Institutions, contract.RequestedOn, null)],
    ];

    /// <summary>What is awaited while a contract runs: its file, and the missions whose last day comes near.</summary>
    public static IEnumerable<Duty> Running(ContractPosition contract, DateOnly today) =>
    [
        .. OnFile(contract),
        .. OnTermination(contract, today),
        .. ContractDeadlineList.Of(contract, today)
            .Where(deadline => deadline.Definition.WarnedOn(deadline.Due!.Value)[0] <= today && KindOf(deadline) is not null)
            .Select(deadline => new Duty(KindOf(deadline)!.Value, Actor.Cpts, deadline.Start <= today ? deadline.Start : null, deadline.Due) { Mission = ContractDeadlineList.MissionOf(deadline) }),
    ];

    private static IEnumerable<Duty> OnFile(ContractPosition contract)
    {
        if (contract.Pieces.Any(piece => piece.Check == PieceCheck.Missing || piece.Piece is null))
            yield return new Duty(DutyKind.CompleteJoining, Actor.Cpts, contract.Pieces.Max(piece => piece.CheckedOn) ?? contract.RequestedOn, null);
        if (contract.Pieces.Any(piece => piece is { Check: PieceCheck.Awaited, Piece: not null }))
            yield return new Duty(DutyKind.CheckJoining, Actor.Fund, contract.RequestedOn, null);
    }

    /// <summary>What the termination of a contract asks for.</summary>
    public static IEnumerable<Duty> OnTermination(ContractPosition contract, DateOnly today)
    {
        if (contract.Termination is not { } termination)
            yield break;
        if (termination.On(today).State == TerminationState.Suspended && today < contract.EndsOn)
            yield return new Duty(DutyKind.AnswerTermination, Actor.Institutions, termination.SeizedOn, null);
        if (contract.TerminatedOn(today) is not { } terminated || terminated > today || termination.SettledOn is not null)
            yield break;
        var last = ContractDeadlines.TerminationRefund.DueFrom(terminated);
        yield return termination.RefundClaimedOn is { } claimed
            ? new Duty(DutyKind.RefundTermination, Actor.Cpts, claimed, last)
            : new Duty(DutyKind.SettleTermination, Actor.Fund, terminated, last);
    }

    private static IEnumerable<Duty> OnTerms(ContractPosition contract, DateOnly proposed)
    {
        var awaited = Enum.GetValues<Party>().Where(party => contract.Agreements.All(agreement => agreement.By != party)).ToArray();
        return awaited.Length > 0
            ? awaited.Select(party => new Duty(DutyKind.AgreeToTerms, ActorOf(party), proposed, null))
            : [new Duty(DutyKind.SignContract, Actor.Institutions, contract.Agreements.Max(agreement => agreement.On), null)];
    }

    internal static Actor ActorOf(Party party) => party switch
    {
        Party.Fund => Actor.Fund,
        Party.HealthAgency => Actor.HealthAgency,
        _ => Actor.Cpts,
    };

    private static DutyKind? KindOf(OpenDeadline deadline) => deadline.Definition.Code switch
    {
        "D-09" => DutyKind.StartMission,
        "D-10" => DutyKind.DeployMission,
        "D-13" => DutyKind.ConfirmMembers,
        "D-14" => DutyKind.WriteCrisisPlan,
        _ => null,
    };
}
