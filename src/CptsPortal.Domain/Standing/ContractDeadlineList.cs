using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Standing;

/// <summary>The open deadlines of a running contract: D-09, D-10, D-13, D-14, D-16, D-19.</summary>
internal static class ContractDeadlineList
{
    /// <summary>Those that somebody has still to meet on a day; none before the signature, nor after the end.</summary>
    public static IEnumerable<OpenDeadline> Of(ContractPosition contract, DateOnly today)
    {
        if (contract is not { SignedOn: { } signed, SignedByCptsOn: { } byCpts, EndsOn: { } ends })
            yield break;
        var terminated = contract.TerminatedOn(today);
        if (terminated > today)
            yield return new OpenDeadline(ContractDeadlines.TerminationEffect, contract.Termination!.LetterReceivedOn, terminated);
        if (terminated <= today && contract.Termination is { RefundClaimedOn: not null, SettledOn: null })
            yield return new OpenDeadline(
                ContractDeadlines.TerminationRefund, terminated.Value, ContractDeadlines.TerminationRefund.DueFrom(terminated.Value));
        if (today >= (terminated ?? ends))
            yield break;
        foreach (var due in MissionCalendar.For(byCpts, MissionCalendar.DefaultTemplateAvailability))
        {
            var life = contract.Missions.FirstOrDefault(mission => mission.Mission == due.Mission);
            if (life is { StartedOn: null })
                yield return new OpenDeadline(MissionDeadlines.Start(due.Mission), byCpts, due.StartBy);
            if (life is { DeployedOn: null })
                yield return new OpenDeadline(MissionDeadlines.Deployment(due.Mission), byCpts, due.DeployBy);
        }

        if (contract.Missions.FirstOrDefault(mission => mission.Mission == Mission.CrisisResponse)?.StartedOn is { } started)
            foreach (var plan in OnPlan(contract, started, today))
                yield return plan;

        if (NextMembersUpdate(contract.MembersConfirmedOn, signed, today) is { } anniversary)
            yield return new OpenDeadline(ContractDeadlines.YearlyUpdate, anniversary, ContractDeadlines.YearlyUpdate.DueFrom(anniversary));

        // Told six months before: five years of a reminder would say nothing.
        if (terminated is null && ContractDeadlines.ContractEnd.WarnedOn(ends.AddDays(-1))[0] <= today)
            yield return new OpenDeadline(ContractDeadlines.ContractEnd, signed, ends.AddDays(-1));
    }

    /// <summary>The mission of a deadline of the calendar; null for another.</summary>
    public static Mission? MissionOf(OpenDeadline deadline) =>
        Enum.TryParse<Mission>(deadline.Definition.Part, out var mission) ? mission : null;

    /// <summary>
    /// The anniversary before which the members are to be confirmed: the first that was missed, else that of the running year; null once
    /// it is done. One confirmation makes up for all that were missed, and then does not count for the year in which it comes.
    /// </summary>
    private static DateOnly? NextMembersUpdate(IReadOnlyList<DateOnly> confirmed, DateOnly signed, DateOnly today)
    {
        var awaited = Enumerable.Range(1, ContractTerm.Years).Select(year => ContractTerm.Anniversary(signed, year)).ToList();
        foreach (var day in confirmed.Where(day => day >= signed))
        {
            if (awaited.RemoveAll(anniversary => anniversary <= day) == 0)
                awaited.Remove(ContractTerm.AnniversaryAfter(signed, day));
        }

        var next = awaited.FirstOrDefault(DateOnly.MaxValue);
        return next <= ContractTerm.AnniversaryAfter(signed, today) ? next : null;
    }

    /// <summary>The plan is written in the mission's first year, then updated in each year after that of its last version.</summary>
    private static IEnumerable<OpenDeadline> OnPlan(ContractPosition contract, DateOnly started, DateOnly today)
    {
        if (contract.CrisisPlan.WrittenOn is not { } written)
        {
            yield return new OpenDeadline(MissionDeadlines.PlanWritten, started, MissionDeadlines.PlanWritten.DueFrom(started));
            yield break;
        }

        var last = contract.CrisisPlan.Updates.Append(written).Max();
        var next = Enumerable.Range(1, ContractTerm.Years).Select(year => ContractTerm.Anniversary(started, year)).FirstOrDefault(day => day > last);
        if (next != default && next <= today)
            yield return new OpenDeadline(MissionDeadlines.PlanUpdated, next, MissionDeadlines.PlanUpdated.DueFrom(next));
    }
}
