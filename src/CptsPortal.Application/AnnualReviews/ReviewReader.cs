using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Payments;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.AnnualReviews;

/// <summary>Reads a signed contract of a case, with its reviews.</summary>
internal sealed class ReviewReader(IPortalData data, FundingReader funding, FundingEngine engine)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => funding.Today;

    /// <summary>The signed contract that a request is about, with its reviews; null when there is no such one.</summary>
    public async Task<ReviewedContract?> OfAsync(IOnContract request, CancellationToken cancellation)
    {
        var signed = await data.SignedContractsOf(request.CaseId).ToListAsync(cancellation);
        if (request.Among(signed) is not { } contract)
            return null;
        var reviews = await data.Read<AnnualReview>().Where(review => review.ContractId == contract.Id).OrderBy(review => review.ContractYear)
            .Select(review => new { Review = review, Version = EF.Property<uint>(review, "Version") }).ToListAsync(cancellation);
        var crises = await funding.CrisesOfAsync(request.CaseId, cancellation);
        return new ReviewedContract(
            contract, funding.FactsOf(contract, reviews.Select(row => row.Review), crises), engine,
            [.. reviews.Select(row => (row.Review, row.Version))], [.. signed.Select(SignedContract.Of)]);
    }
}

/// <summary>A signed contract with its reviews.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Facts">Its facts of the day, with the rates decided so far.</param>
/// <param name="Engine">The engine of funding.</param>
/// <param name="Reviews">Its reviews, by year, each with its version.</param>
/// <param name="Signed">The contracts signed on the case, latest first.</param>
internal sealed record ReviewedContract(
    Contract Contract, ContractFacts Facts, FundingEngine Engine, IReadOnlyList<(AnnualReview Review, uint Version)> Reviews,
    IReadOnlyList<SignedContract> Signed)
{
    /// <summary>The contract years that begin before it ends.</summary>
    public IEnumerable<int> Years => Enumerable.Range(1, ContractTerm.Years)
        .Where(year => !(Facts.TerminationDate <= ContractTerm.Anniversary(Facts.SignatureDate, year - 1)));

    /// <summary>What the contract says of a year.</summary>
    public ReviewSubject SubjectOf(int year) => ReviewSubject.Of(Contract, Facts, year);

    /// <summary>The variable parts of a year.</summary>
    public RateEffect EffectOf(int year) => new(Engine, Facts, year);

    /// <summary>The review of a year with its version, as far as a role may know of it: none while it lies in the room, out of it.</summary>
    public (AnnualReview Review, uint Version)? Of(int year, Role reader)
    {
        var found = Reviews.Where(row => row.Review.ContractYear == year).ToArray();
        return found.Length == 0 || found[0].Review.Phase == ReviewPhase.Preparation && !reader.Has(Right.UseRoom) ? null : found[0];
    }
}

/// <summary>Loads the review of a contract year to act upon, with what the contract says of that year.</summary>
internal sealed class ReviewWriter(IPortalData data, ReviewReader reader, ICurrentActor current)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => reader.Today;

    /// <summary>The review to act upon.</summary>
    /// <exception cref="NotFoundException">The year has none that the actor may know of.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody else changed it since that version.</exception>
    public async Task<(AnnualReview Review, ReviewSubject Subject)> LoadAsync(IOnContract request, int year, uint? version, CancellationToken cancellation)
    {
        var known = await ContractAsync(request, cancellation);
        var (found, _) = known.Of(year, current.Actor!.Role) ?? throw new NotFoundException();
        return (await data.LoadAsync<AnnualReview>(found.Id, version, cancellation), known.SubjectOf(year));
    }

    /// <summary>The signed contract that a request is about, of a case that is open.</summary>
    /// <exception cref="NotFoundException">There is no such one.</exception>
    public async Task<ReviewedContract> ContractAsync(IOnContract request, CancellationToken cancellation)
    {
        Refusal.Unless((await data.LoadAsync<Cpts>(request.CaseId, null, cancellation)).MustBeOpen());
        return await reader.OfAsync(request, cancellation) ?? throw new NotFoundException();
    }
}
