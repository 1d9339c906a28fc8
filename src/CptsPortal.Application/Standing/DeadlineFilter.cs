using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;

namespace CptsPortal.Application.Standing;

/// <summary>Which deadlines of one's scope a list holds.</summary>
/// <param name="Search">Words of the name of the case, or the beginning of its reference; accents and case ignored.</param>
/// <param name="Department">Only this department.</param>
/// <param name="Key">Only this deadline of the catalogue, such as <c>D-05</c>.</param>
/// <param name="Urgency">Only those so near.</param>
/// <param name="MineOnly">Only those of the cases one is in charge of, for one's institution to meet.</param>
public sealed record DeadlineFilter(
    string? Search = null, string? Department = null, string? Key = null, Urgency? Urgency = null, bool MineOnly = false)
{
    /// <summary>The cases whose facts are to be read: what the database can tell.</summary>
    internal IQueryable<Cpts> Of(IQueryable<Cpts> cases)
    {
        var named = CaseFilter.Named(cases, Search);
        return string.IsNullOrWhiteSpace(Department) ? named : named.Where(cpts => cpts.Department == Department);
    }

    /// <summary>Whether a deadline read from facts passes.</summary>
    internal bool Keeps(KnownCase cpts, DeadlineItem item, Actor reader) =>
        (Key is null || item.Deadline.Definition.Key == Key)
        && (Urgency is null || item.Urgency == Urgency)
        && (!MineOnly || cpts.IsOf(reader) && item.Deadline.Definition.Actor.Includes(reader.Role));
}

/// <summary>By what a list of deadlines is sorted; equal ones follow the nearest first.</summary>
public enum DeadlineSort
{
    /// <summary>Last day; suspended ones come last.</summary>
    Due,

    /// <summary>What is awaited, by its key in the catalogue.</summary>
    Deadline,

    /// <summary>Name of the case.</summary>
    CaseName,

    /// <summary>Reference of the case.</summary>
    Reference,

    /// <summary>Code of the department.</summary>
    Department,

    /// <summary>Who must act.</summary>
    Actor,

    /// <summary>Day from which it counts.</summary>
    Start,
}

/// <summary>Sorts deadlines.</summary>
internal static class DeadlineSorting
{
    /// <summary>Deadlines that come the nearest first, sorted.</summary>
    public static IEnumerable<DeadlineItem> Of(this DeadlineSort sort, IEnumerable<DeadlineItem> nearestFirst, bool descending)
    {
        Func<DeadlineItem, IComparable> key = sort switch
        {
            DeadlineSort.Deadline => item => item.Deadline.Definition.Key,
            DeadlineSort.CaseName => item => Domain.Territory.CommuneNameKey.Of(item.CaseName),
            DeadlineSort.Reference => item => item.Reference,
            DeadlineSort.Department => item => item.Department,
            DeadlineSort.Actor => item => item.Deadline.Definition.Actor,
            DeadlineSort.Start => item => item.Deadline.Start,
            _ => item => item.Deadline.Due ?? DateOnly.MaxValue,
        };
        var comparer = Comparer<IComparable>.Create((one, other) => one is string text && other is string than
            ? string.CompareOrdinal(text, than) : one.CompareTo(other));
        return descending ? nearestFirst.OrderByDescending(key, comparer) : nearestFirst.OrderBy(key, comparer);
    }
}
