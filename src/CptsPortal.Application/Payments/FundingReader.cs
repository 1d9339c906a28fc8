using CptsPortal.Application.Contracts;
using CptsPortal.Application.Messaging;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Anomalies;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Crises;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Funding;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Payments;

/// <summary>Reads what the schedules of signed contracts are made from, in a fixed number of queries.</summary>
internal sealed class FundingReader(IPortalData data, FundingEngine engine, IPortalCalendar calendar, CaseDepartments departments)
{
    // A page of a case reads its funding and its reviews: the crises are read once for both.
    private IReadOnlyList<Crisis>? _crises;

    /// <summary>The portal's day.</summary>
    public DateOnly Today => calendar.Today;

    /// <summary>The funding of the signed contract that a request is about, with its ledger; null when there is no such one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <param name="asIfEndedOn">A day on which the contract is taken to be terminated, to see what it would give; null to read the facts.</param>
    public async Task<CaseFunding?> OfAsync(IOnContract request, CancellationToken cancellation, DateOnly? asIfEndedOn = null)
    {
        var cases = data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId);
        var placed = await PlacedAsync(cases, cancellation);
        var signed = placed.Select(one => one.Contract).ToArray();
        if (request.Among(signed) is not { } contract)
            return null;
        var reviews = await ReviewsAsync(cases, cancellation);
        Crisis[] crises = [.. (await AllCrisesAsync(cancellation)).Where(crisis => crisis.Counts(placed[0].Department))];
        var kept = await data.Read<PaymentLedger>().Where(ledger => ledger.ContractId == contract.Id)
            .Select(ledger => new { Ledger = ledger, Version = EF.Property<uint>(ledger, "Version") })
            .SingleOrDefaultAsync(cancellation);
        return new CaseFunding(
            contract, PaymentFactsOf(contract, reviews[contract.Id], crises, asIfEndedOn),
            kept?.Ledger ?? PaymentLedger.Of(request.CaseId, contract.Id), kept?.Version, crises)
        {
            Signed = [.. signed.Select(SignedContract.Of)],
            ContractFacts = FactsOf(contract, reviews[contract.Id], crises, asIfEndedOn),
            Amended = contract.OpenVersion is null ? null : PaymentFactsOf(contract, reviews[contract.Id], crises, asIfSigned: true),
        };
    }

    /// <summary>The schedules of the contracts signed on some cases.</summary>
    public async Task<IReadOnlyList<ContractSchedule>> SchedulesAsync(IQueryable<Cpts> cases, CancellationToken cancellation)
    {
        var contracts = await PlacedAsync(cases, cancellation);
        var reviews = await ReviewsAsync(cases, cancellation);
        var crises = await AllCrisesAsync(cancellation);
        var rows = (await data.Read<PaymentLedger>().Where(ledger => cases.Any(cpts => cpts.Id == ledger.CaseId))
            .SelectMany(ledger => ledger.Lines, (ledger, line) => new { ledger.ContractId, Line = line }).ToListAsync(cancellation))
            .ToLookup(row => row.ContractId, row => row.Line);
        return
        [
            .. from placed in contracts
               let contract = placed.Contract
               let facts = PaymentFactsOf(contract, reviews[contract.Id], crises.Where(crisis => crisis.Counts(placed.Department)))
               let schedule = PaymentSchedule.Of(facts, rows[contract.Id], Today)
               select new ContractSchedule(contract.CaseId, SignedContract.Of(contract), facts, new ContractRecord(contract, [.. reviews[contract.Id]], schedule)),
        ];
    }

    /// <summary>The facts of a signed contract on the day, with the rates that its closed reviews decided.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="reviews">Its reviews that were closed once.</param>
    /// <param name="crises">The crises that count for its department.</param>
    /// <param name="asIfEndedOn">A day within it on which it is taken to be terminated; null to read the facts.</param>
    /// <param name="asIfSigned">Whether its amendment under way is taken to be signed today.</param>
    public ContractFacts FactsOf(
        Contract contract, IEnumerable<AnnualReview> reviews, IEnumerable<Crisis> crises, DateOnly? asIfEndedOn = null, bool asIfSigned = false)
    {
        DateOnly[] identified = [.. crises.Select(crisis => crisis.IdentifiedOn).Distinct()];
        var endedOn = asIfEndedOn > contract.SignedOn && asIfEndedOn < contract.EndsOn ? asIfEndedOn : contract.TerminatedOn(Today);
        return contract.FactsOn(Today, [.. reviews.SelectMany(review => review.Attainments)], identified, endedOn, asIfSigned)!;
    }

    /// <summary>The contracts signed on some cases, the latest of each first, with the departments that follow them.</summary>
    private async Task<IReadOnlyList<(Contract Contract, string Department)>> PlacedAsync(IQueryable<Cpts> cases, CancellationToken cancellation) =>
        [.. (await (
            from contract in data.Read<Contract>()
            join cpts in cases on contract.CaseId equals cpts.Id
            where contract.SignedOn != null
            orderby contract.Number descending
            select new { Contract = contract, cpts.Department }).ToListAsync(cancellation)).Select(row => (row.Contract, row.Department))];

    /// <summary>The reviews of contract years that were closed at least once, by contract.</summary>
    private async Task<ILookup<Guid, AnnualReview>> ReviewsAsync(IQueryable<Cpts> cases, CancellationToken cancellation) =>
        (await data.Read<AnnualReview>().Where(review => cases.Any(cpts => cpts.Id == review.CaseId)).ToListAsync(cancellation))
            .Where(review => review.Closings.Count > 0).ToLookup(review => review.ContractId);

    /// <summary>The crises that count for a case, oldest first.</summary>
    public async Task<IReadOnlyList<Crisis>> CrisesOfAsync(Guid caseId, CancellationToken cancellation) =>
        await AllCrisesAsync(cancellation) is { Count: > 0 } crises && await departments.OfAsync(caseId, cancellation) is { } department
            ? [.. crises.Where(crisis => crisis.Counts(department))] : [];

    /// <summary>Every crisis: a region has a few a year.</summary>
    private async Task<IReadOnlyList<Crisis>> AllCrisesAsync(CancellationToken cancellation) =>
        _crises ??= await data.Read<Crisis>().OrderBy(crisis => crisis.IdentifiedOn).ToListAsync(cancellation);

    /// <summary>What the engine says on the facts of the day.</summary>
    private PaymentFacts PaymentFactsOf(
        Contract contract, IEnumerable<AnnualReview> reviews, IEnumerable<Crisis> crises, DateOnly? asIfEndedOn = null, bool asIfSigned = false)
    {
        var closed = reviews.ToArray();
        var facts = FactsOf(contract, closed, crises, asIfEndedOn, asIfSigned);
        return PaymentFacts.Of(engine, facts, new ContractStanding(
            FileComplete: contract.FileCompleteOn <= Today,
            [.. closed.Where(review => review.Phase == ReviewPhase.Closed).Select(review => review.ContractYear)],
            InSettlement: contract.IsTerminatedOn(Today),
            ChangedOn: contract.Versions.Select(version => version.EffectiveOn)
                .Concat(contract.Life.Select(life => life.StartedOn))
                .Concat(contract.Terminations.SelectMany(termination => termination.Days))
                .Concat(crises.Select(crisis => (DateOnly?)crisis.IdentifiedOn))
                .Concat(closed.Select(review => (DateOnly?)review.Closings[^1].On))
                .Append(facts.SignatureDate).Where(day => day <= Today).Max()!.Value));
    }
}

/// <summary>What the schedule of a case is made from.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Facts">What the engine says on the facts of the day, and what holds payments back.</param>
/// <param name="Ledger">What was paid, received and ordered; blank while nothing was.</param>
/// <param name="Version">Version of the ledger; null while it is blank.</param>
/// <param name="Crises">The crises that count for its department, oldest first.</param>
internal sealed record CaseFunding(Contract Contract, PaymentFacts Facts, PaymentLedger Ledger, uint? Version, IReadOnlyList<Crisis> Crises)
{
    /// <summary>The contracts signed on the case, latest first.</summary>
    public IReadOnlyList<SignedContract> Signed { get; init; } = [];

    /// <summary>What the engine was asked.</summary>
    public required ContractFacts ContractFacts { get; init; }

    /// <summary>What the engine says were the amendment under way signed today; null without one.</summary>
    public PaymentFacts? Amended { get; init; }

    public string Reference => Contract.Reference;

    public PaymentSchedule ScheduleOn(DateOnly today) => Ledger.ScheduleOn(Facts, today);
}

/// <summary>The schedule of a signed contract.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Facts">What the engine says on the facts of the day.</param>
/// <param name="Record">The contract whole, its reviews that were closed once, and its schedule.</param>
internal sealed record ContractSchedule(Guid CaseId, SignedContract Contract, PaymentFacts Facts, ContractRecord Record)
{
    /// <summary>The schedule.</summary>
    public PaymentSchedule Schedule => Record.Schedule;
}
