namespace CptsPortal.Domain.Standing;

/// <summary>A contract that another one followed: its reviews and the settlement of its termination may still be awaited.</summary>
/// <param name="Number">Number within the case, from 1.</param>
/// <param name="Contract">Where it stands.</param>
/// <param name="Reviews">Where its reviews stand.</param>
public sealed record EarlierContract(int Number, ContractPosition Contract, ReviewsPosition Reviews)
{
    /// <summary>What is still awaited on it.</summary>
    internal IEnumerable<Duty> DutiesOn(DateOnly today) =>
        ContractDuties.OnTermination(Contract, today).Concat(Reviews.DutiesOn(today)).Select(duty => duty with { Contract = Number });

    /// <summary>Its deadlines that are still open.</summary>
    internal IEnumerable<OpenDeadline> DeadlinesOn(DateOnly today) => ContractDeadlineList.Of(Contract, today).Concat(Reviews.DeadlinesOn(today));
}
