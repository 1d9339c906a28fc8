using CptsPortal.Law.Deadlines;
using CsCheck;

namespace CptsPortal.Law.Tests.Deadlines;

public sealed class NonOppositionProperties
{
    private static readonly Gen<DateOnly> AnyDay =
        Gen.Int[new DateOnly(2019, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    // Gaps before and lengths of suspensions; a gap of at most 15 days keeps each request in time, since the last day
    // is at least 59 days after receipt and moves by each suspension.
    private static readonly Gen<(int Gap, int Length)[]> Suspensions =
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 200]).Array[0, 3];

    [Fact]
    public void The_last_day_is_never_before_two_months_after_receipt() =>
        Gen.Select(AnyDay, Suspensions).Sample((received, suspensions) =>
            LastDay(received, suspensions) >= received.AddMonths(2));

    [Fact]
    public void A_later_receipt_never_gives_an_earlier_last_day() =>
        Gen.Select(AnyDay, Gen.Int[0, 400]).Sample((received, later) =>
            NonOppositionClock.InitialLastDay(received) <= NonOppositionClock.InitialLastDay(received.AddDays(later)));

    [Fact]
    public void Suspensions_add_up_to_the_day() =>
        Gen.Select(AnyDay, Suspensions).Sample((received, suspensions) =>
            LastDay(received, suspensions) == received.AddMonths(2).AddDays(suspensions.Sum(one => one.Length)));

    [Fact]
    public void Splitting_a_suspension_in_two_changes_nothing() =>
        Gen.Select(AnyDay, Gen.Int[0, 59], Gen.Int[0, 100], Gen.Int[0, 100]).Sample((received, gap, first, second) =>
            LastDay(received, (gap, first), (0, second)) == LastDay(received, (gap, first + second)));

    [Fact]
    public void The_state_changes_from_running_to_validated_on_the_day_after_the_last_day_and_only_then() =>
        Gen.Select(AnyDay, Suspensions).Sample((received, suspensions) =>
        {
            var facts = Facts(received, suspensions);
            var last = LastDay(received, suspensions);
            return NonOppositionClock.On(facts, last).State == ClockState.Running
                && NonOppositionClock.On(facts, last.AddDays(1)).State == ClockState.TacitlyValidated
                && NonOppositionClock.CanOpposeOn(facts, last)
                && !NonOppositionClock.CanOpposeOn(facts, last.AddDays(1));
        });

    [Fact]
    public void An_open_suspension_never_lapses() =>
        Gen.Select(AnyDay, Gen.Int[0, 59], Gen.Int[0, 5000]).Sample((received, gap, later) =>
        {
            var asked = received.AddDays(gap);
            var facts = new NonOppositionFacts(received).WithRequest(new ComplementRequest(asked, asked));
            return NonOppositionClock.On(facts, asked.AddDays(later)).State is ClockState.Suspended or ClockState.DelayOver;
        });

    private static NonOppositionFacts Facts(DateOnly received, params (int Gap, int Length)[] suspensions)
    {
        var facts = new NonOppositionFacts(received);
        var day = received;
        foreach (var (gap, length) in suspensions)
        {
            var asked = day.AddDays(gap);
            day = asked.AddDays(length);
            facts = facts.WithRequest(new ComplementRequest(asked, asked, day));
        }

        return facts;
    }

    private static DateOnly LastDay(DateOnly received, params (int Gap, int Length)[] suspensions)
    {
        var facts = Facts(received, suspensions);
        return NonOppositionClock.On(facts, facts.Requests is [.., var last] ? last.ReceivedOn!.Value : received).LastDay!.Value;
    }
}
