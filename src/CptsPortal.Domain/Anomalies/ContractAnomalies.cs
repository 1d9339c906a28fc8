using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using CptsPortal.Law.Territory;
using static CptsPortal.Domain.Anomalies.AnomalyKind;

namespace CptsPortal.Domain.Anomalies;

/// <summary>What does not hold together on the signed contracts of a case: their terms, missions, reviews and payments.</summary>
internal static class ContractAnomalies
{
    /// <summary>Those of each contract, oldest first; of an earlier one, its reviews and payments alone.</summary>
    public static IEnumerable<Anomaly> Of(AnomalyFacts facts, DateOnly today) =>
        from record in facts.Contracts
        let number = record.Contract.Number
        from anomaly in (record == facts.Contracts[^1] ? OnLast(record.Contract, facts, today) : [])
            .Concat(OnReviews(record, today)).Concat(PaymentAnomalies.Of(record.Schedule))
        select anomaly with { Contract = number, Subject = anomaly.Subject.Length == 0 ? $"{number}" : $"{number}.{anomaly.Subject}" };

    private static IEnumerable<Anomaly> OnLast(Contract contract, AnomalyFacts facts, DateOnly today) =>
        [.. OnFile(contract), .. OnTerms(contract, facts, today), .. OnMissions(contract, facts, today), .. OnEnd(contract, today)];

    private static IEnumerable<Anomaly> OnFile(Contract contract)
    {
        if (contract.FileCompleteOn is null)
            yield return Found(FileIncomplete, contract.SignedOn, contract.Joining.Pieces.Count(piece => piece.Check != PieceCheck.Accepted));
    }

    /// <summary>The terms beside what the case says today, while the contract runs.</summary>
    private static IEnumerable<Anomaly> OnTerms(Contract contract, AnomalyFacts facts, DateOnly today)
    {
        if (contract.EndOn(today) <= today || contract.InEffectOn(today)?.Terms.Territory is not { Size: { } signedSize } terms)
            yield break;
        // A number that the parties agreed on in place of the official sum stands as long as that sum does.
        var agreed = terms.Stated is not null && facts.StatedPopulation is null && facts.OfficialPopulation == terms.OfficialPopulation;
        var population = facts.StatedPopulation ?? facts.OfficialPopulation;
        if (!agreed && population > 0 && CptsSizes.ForPopulation(population) is var size && size != signedSize)
            yield return Found(SizeChanged, null, (int)signedSize, (int)size);
        var came = facts.Communes.Except(terms.Communes).Count();
        var went = terms.Communes.Except(facts.Communes).Count();
        if (came + went > 0)
            yield return Found(TerritoryChanged, null, came, went);
        var grid = GridCatalog.Published.InForceOn(today);
        if (grid.IsUplifted(signedSize, terms.Members) != grid.IsUplifted(signedSize, facts.Members))
            yield return Found(UpliftCrossed, null, terms.Members, facts.Members, grid.Uplift!.MinimumMembers);
    }

    private static IEnumerable<Anomaly> OnMissions(Contract contract, AnomalyFacts facts, DateOnly today)
    {
        var position = ContractPosition.Of(contract) with { MembersConfirmedOn = facts.MembersConfirmedOn };
        foreach (var deadline in ContractDeadlineList.Of(position, today).Where(deadline => deadline.Due < today))
        {
            if (Missed(deadline, deadline.Due!.Value) is { } missed)
                yield return missed;
        }

        foreach (var due in MissionCalendar.For(contract.SignedByCptsOn!.Value, MissionCalendar.DefaultTemplateAvailability))
        {
            var life = contract.LifeOf(due.Mission);
            if (life.StartedOn > due.StartBy)
                yield return Found(MissionStartedLate, life.StartedOn, due.Mission, due.StartBy, life.StartedOn) with { Subject = $"{due.Mission}" };
            if (life.DeployedOn > due.DeployBy)
                yield return Found(MissionDeployedLate, life.DeployedOn, due.Mission, due.DeployBy, life.DeployedOn) with { Subject = $"{due.Mission}" };
        }
    }

    private static Anomaly? Missed(OpenDeadline deadline, DateOnly due) => (deadline.Definition.Code, ContractDeadlineList.MissionOf(deadline)) switch
    {
        ("D-09", { } mission) => Found(MissionNotStarted, due.AddDays(1), mission, due) with { Subject = $"{mission}" },
        ("D-10", { } mission) => Found(MissionNotDeployed, due.AddDays(1), mission, due) with { Subject = $"{mission}" },
        ("D-13", _) => Found(MembersUnconfirmed, due.AddDays(1), due),
        ("D-14", _) => Found(CrisisPlanLate, due.AddDays(1), due),
        _ => null,
    };

    private static IEnumerable<Anomaly> OnEnd(Contract contract, DateOnly today)
    {
        if (contract.TerminatedOn(today) is null && contract.EndsOn <= today)
            yield return Found(EndedNotClosed, contract.EndsOn, contract.EndsOn!.Value);
    }

    private static IEnumerable<Anomaly> OnReviews(ContractRecord record, DateOnly today)
    {
        foreach (var late in ReviewsPosition.Of(record.Contract, record.Reviews).DeadlinesOn(today).Where(deadline => deadline.Due < today))
        {
            var year = Enumerable.Range(1, ContractTerm.Years).First(year => ContractTerm.Anniversary(record.Contract.SignedOn!.Value, year) >= late.Start);
            yield return Found(ReviewMissing, late.Due!.Value.AddDays(1), year, late.Due.Value) with { Subject = $"{year}" };
        }

        foreach (var review in record.Reviews.Where(review => review.Phase == ReviewPhase.Closed).OrderBy(review => review.ContractYear))
        {
            var closing = review.Closings[^1];
            foreach (var rate in closing.Rates.Where(rate => rate.Parts.Count == 0))
                yield return Found(RateWithoutIndicator, closing.On, rate.Mission, review.ContractYear) with { Subject = $"{review.ContractYear}.{rate.Mission}" };
            var unsaid = review.Indicators.Count(indicator => indicator is { Agreed: not null, Own: not { Value: not null }, NeutralisedFor: null });
            if (unsaid > 0)
                yield return Found(RateWithoutFigure, closing.On, unsaid, review.ContractYear) with { Subject = $"{review.ContractYear}" };
        }
    }

    private static Anomaly Found(AnomalyKind kind, DateOnly? since, params IReadOnlyList<object> values) => new(kind, "", since, values);
}
