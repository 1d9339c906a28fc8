namespace CptsPortal.Domain.Meetings;

/// <summary>Each tripartite meeting is preceded by a bilateral one of the ARS and the fund (10-lifecycle 5, 2).</summary>
public static class Preparation
{
    /// <summary>How many days before a tripartite meeting a bilateral one still prepares it.</summary>
    public const int Days = 60;

    /// <summary>The days of the tripartite meetings that none prepared, oldest first.</summary>
    /// <param name="tripartite">Days of the tripartite meetings.</param>
    /// <param name="bilateral">Days of the bilateral ones.</param>
    public static IReadOnlyList<DateOnly> Unprepared(IEnumerable<DateOnly> tripartite, IEnumerable<DateOnly> bilateral)
    {
        var prepared = bilateral.ToArray();
        return [.. tripartite.Where(on => !prepared.Any(day => day <= on && day >= on.AddDays(-Days))).Order()];
    }
}
