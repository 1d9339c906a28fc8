using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Terminations;

namespace CptsPortal.Domain.Standing;

/// <summary>Where the last contract of a case stands, without what its indicators say.</summary>
/// <param name="RequestedOn">Day of the request to join.</param>
/// <param name="Pieces">The pieces of the request.</param>
/// <param name="IsRefused">Whether the institutions refused to contract.</param>
/// <param name="ProposedOn">Day on which the terms under way were proposed; null while they lie in the room, or when none are open.</param>
/// <param name="Agreements">The agreements to them.</param>
/// <param name="SignedOn">Day of the last signature.</param>
/// <param name="SignedByCptsOn">Day of the CPTS's signature, from which the calendar of missions counts.</param>
/// <param name="EndsOn">First day that no longer is a contract day.</param>
/// <param name="Missions">What really happens of the missions; empty before the signature.</param>
/// <param name="CrisisPlan">The real days of the crisis plan.</param>
public sealed record ContractPosition(
    DateOnly RequestedOn, IReadOnlyList<JoiningPiece> Pieces, bool IsRefused, DateOnly? ProposedOn, IReadOnlyList<Agreement> Agreements,
    DateOnly? SignedOn, DateOnly? SignedByCptsOn, DateOnly? EndsOn, IReadOnlyList<MissionLife> Missions, CrisisPlanLife CrisisPlan)
{
    /// <summary>The terminations, oldest first.</summary>
    public IReadOnlyList<ContractTermination> Terminations { get; init; } = [];

    /// <summary>The days on which the CPTS confirmed the list of its members, oldest first.</summary>
    public IReadOnlyList<DateOnly> MembersConfirmedOn { get; init; } = [];

    /// <summary>The last termination, unless it was withdrawn; null without any.</summary>
    public ContractTermination? Termination => Terminations is [.., { WithdrawnOn: null } last] ? last : null;

    /// <summary>T as known on a day; null without a termination that ends the contract.</summary>
    public DateOnly? TerminatedOn(DateOnly day) => Termination?.EffectBefore(EndsOn, day);

    /// <summary>First day that no longer is a contract day, as known on a day; null before the signature.</summary>
    public DateOnly? EndOn(DateOnly day) => TerminatedOn(day) ?? EndsOn;

    /// <summary>The position of a contract.</summary>
    public static ContractPosition Of(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new ContractPosition(
            contract.Joining.RequestedOn, contract.Joining.Pieces, contract.Refusal is not null, contract.ProposedOn, contract.Agreed,
            contract.SignedOn, contract.SignedByCptsOn, contract.EndsOn, contract.Life, contract.CrisisPlan)
        {
            Terminations = contract.Terminations,
        };
    }
}
