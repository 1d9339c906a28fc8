using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using static CptsPortal.Domain.Anomalies.AnomalyKind;

namespace CptsPortal.Domain.Anomalies;

/// <summary>What does not hold together on a schedule.</summary>
internal static class PaymentAnomalies
{
    /// <summary>The lines paid beyond their amount, each, then what is late, together.</summary>
    public static IEnumerable<Anomaly> Of(PaymentSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        foreach (var line in schedule.Lines.Where(line => !line.IsRecovery && line.Excess > Euro.Zero))
            yield return new Anomaly(PaidBeyondDue, line.Code, line.Row!.Records[^1].On, [line, line.Excess]) { OwnReason = ReasonOf(line) };
        foreach (var late in schedule.Lines.Where(line => line.IsOverdue).ToLookup(line => line.IsRecovery))
        {
            var remaining = late.Aggregate(Euro.Zero, (sum, line) => sum + (late.Key ? -line.Remaining : line.Remaining));
            var oldest = late.Min(line => line.DueOn);
            yield return new Anomaly(late.Key ? RefundLate : PaymentLate, "", oldest.AddDays(1), [late.Count(), remaining, oldest]);
        }
    }

    /// <summary>The reason given with the last payment that exceeded what remained; null when the line lost its amount afterwards.</summary>
    private static string? ReasonOf(ScheduleLine line) =>
        line.Row!.Records.LastOrDefault(record => record.ExcessReason is not null && line.Row.IsStanding(record))?.ExcessReason;
}
