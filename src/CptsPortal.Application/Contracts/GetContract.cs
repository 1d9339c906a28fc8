using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Meetings;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Contracts;

/// <summary>The contract of a case; who is out of the ARS-CPAM room sees nothing that did not leave it.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetContract(Guid CaseId) : IRequest<ContractView>, IOnCase
{
    /// <summary>Number of the contract to show; null for the last one, signed or not.</summary>
    public int? Contract { get; init; }

    /// <summary>Whether to show, unless one is named, the contract that was signed last: a renewal on its way has no missions yet.</summary>
    public bool SignedLast { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

internal sealed class GetContractHandler(IPortalData data, ICommuneDirectory communes, ICurrentActor current, IPortalCalendar calendar)
    : IRequestHandler<GetContract, ContractView>
{
    public async Task<ContractView> Handle(GetContract request, CancellationToken cancellationToken)
    {
        var (actor, today) = (current.Actor!, calendar.Today);
        var stage = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId).Select(cpts => cpts.Stage).SingleAsync(cancellationToken);
        var rows = await data.ContractsOf(request.CaseId)
            .Select(contract => new { Contract = contract, Version = EF.Property<uint>(contract, "Version") }).ToListAsync(cancellationToken);
        var shown = request switch
        {
            { Contract: { } number } => rows.Find(row => row.Contract.Number == number) ?? throw new NotFoundException(),
            { SignedLast: true } => rows.Find(row => row.Contract.SignedOn is not null) ?? rows.FirstOrDefault(),
            _ => rows.FirstOrDefault(),
        };
        return new ContractView(
            today, stage, await data.ProjectValidatedOnAsync(request.CaseId, today, cancellationToken),
            shown is null ? null : await ItemAsync(shown.Contract, shown.Version, actor.Role.Has(Right.UseRoom), today, cancellationToken),
            [.. rows.Where(row => row != shown).Select(row => new OtherContract(
                row.Contract.Number, row.Contract.Reference, Known(row.Contract.StateOn(today), actor.Role.Has(Right.UseRoom)), row.Contract.Refusal, row.Contract.SignedOn, row.Contract.EndOn(today)))],
            actor.Role.Has(Right.UseRoom) ? await UnpreparedAsync(request.CaseId, cancellationToken) : [])
        {
            MayBeFollowed = rows.Count == 0 || rows[0].Contract.MayBeFollowedOn(today),
        };
    }

    private async Task<ContractItem> ItemAsync(Contract contract, uint version, bool inRoom, DateOnly today, CancellationToken cancellation)
    {
        var pieces = contract.Joining.Pieces.Select(piece => piece.Piece).OfType<Guid>().ToList();
        var titles = await data.Read<Piece>().Where(piece => pieces.Contains(piece.Id)).ToDictionaryAsync(piece => piece.Id, piece => piece.Title, cancellation);
        var (open, inEffect) = (contract.OpenVersion?.AsShown(inRoom), contract.InEffectOn(today));
        var codes = (open?.Terms.Territory.Communes ?? []).Concat(inEffect?.Terms.Territory.Communes ?? []).Distinct().ToList();
        var names = (await communes.FindAsync(codes, cancellation)).ToDictionary(commune => commune.Code, commune => commune.Name);
        return new ContractItem(
            contract.Id, version, contract.Number, contract.Reference,
            Known(contract.StateOn(today), inRoom),
            contract.Joining.RequestedOn,
            [.. contract.Joining.Pieces.Select(piece => new JoiningItem(piece, piece.Piece is { } id ? titles.GetValueOrDefault(id) : null))],
            contract.FileCompleteOn, contract.SignedOn, contract.EndOn(today), contract.Refusal, contract.SeizureEndsOn,
            open is null ? null : View(contract, open, names), inEffect is null ? null : View(contract, inEffect, names),
            Lines(contract, inEffect), contract.CrisisPlan)
        {
            Amendments = [.. contract.Amendments.Where(version => version.EffectiveOn is not null).Select(version => new SignedAmendment(
                RankOf(contract, version), version.Signatories.Max(signatory => signatory.On), version.EffectiveOn!.Value))],
        };
    }

    /// <summary>Out of the room, terms in preparation are still a request.</summary>
    private static ContractState Known(ContractState state, bool inRoom) =>
        inRoom || state != ContractState.Preparing ? state : ContractState.Requested;

    private static TermsView View(Contract contract, ContractVersion version, Dictionary<string, string> names) => new(
        version.Terms, version.Kind, version.Number, version.Revision, version.Phase, version.Proposal?.On,
        version is { Phase: VersionPhase.Preparing, Proposal: not null }, version.Agreements, version.Signatories,
        [.. version.Terms.Territory.Communes.Select(code => names.GetValueOrDefault(code, code))])
    {
        EffectFrom = version.EffectFrom,
        Amendment = version.Kind == VersionKind.Amendment ? RankOf(contract, version) : 0,
    };

    private static int RankOf(Contract contract, ContractVersion version) => contract.Amendments.TakeWhile(other => other.Number != version.Number).Count() + 1;

    private static IReadOnlyList<MissionLine> Lines(Contract contract, ContractVersion? inEffect)
    {
        if (inEffect is null || contract.SignedByCptsOn is not { } signed)
            return [];
        var due = MissionCalendar.For(signed, MissionCalendar.DefaultTemplateAvailability).ToDictionary(milestone => milestone.Mission);
        return [.. inEffect.Terms.Missions.Select(terms => new MissionLine(terms, contract.LifeOf(terms.Mission), due.GetValueOrDefault(terms.Mission)))];
    }

    private async Task<IReadOnlyList<DateOnly>> UnpreparedAsync(Guid caseId, CancellationToken cancellation)
    {
        var held = await data.Read<Meeting>()
            .Where(meeting => meeting.CaseId == caseId && (meeting.Kind == MeetingKind.Tripartite || meeting.Kind == MeetingKind.Bilateral))
            .Select(meeting => new { meeting.Kind, meeting.On }).ToListAsync(cancellation);
        return Preparation.Unprepared(
            held.Where(meeting => meeting.Kind == MeetingKind.Tripartite).Select(meeting => meeting.On),
            held.Where(meeting => meeting.Kind == MeetingKind.Bilateral).Select(meeting => meeting.On));
    }
}

internal static class ShownVersions
{
    /// <summary>Out of the room a version is as it was last proposed, and does not exist before.</summary>
    public static ContractVersion? AsShown(this ContractVersion version, bool inRoom) => version switch
    {
        _ when inRoom || !version.IsOpen() => version,
        { Proposal: null } => null,
        _ => version with { Terms = version.Proposal.Terms, Revision = version.Proposal.Revision, EffectFrom = version.Proposal.EffectFrom },
    };
}
