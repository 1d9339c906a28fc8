using CptsPortal.Application.Cases;
using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Notices;

/// <summary>The one table of who is told of which act.</summary>
public static class NoticeTable
{
    private static readonly Dictionary<string, Audience> Table = new(StringComparer.Ordinal)
    {
        [nameof(OpenCase)] = Audience.CaseWorkers,
    };

    /// <summary>The acts that somebody is told of.</summary>
    public static IReadOnlyCollection<string> Acts => Table.Keys;

    /// <summary>Who is told of an act.</summary>
    public static Audience Of(string act) => Table.GetValueOrDefault(act);
}
