using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Territory;

namespace CptsPortal.Domain.Cases;

/// <summary>A line of a list of members kept elsewhere, as far as it can be read; what is left blank stays as the portal knows it.</summary>
/// <param name="Number">Number of the line in its file, from 1.</param>
/// <param name="Name">Name.</param>
/// <param name="IsStructure">Whether it is a structure; null when left blank, which is a person.</param>
/// <param name="Profession">Profession of a person, kind of a structure; null when left blank.</param>
/// <param name="Mode">Exercise mode; null when left blank.</param>
/// <param name="Governs">Takes part in the governance; null when left blank.</param>
/// <param name="JoinedOn">First day as a member; null when left blank.</param>
/// <param name="LeftOn">First day no longer a member; null when left blank.</param>
public sealed record MemberLine(
    int Number, string Name, bool? IsStructure, string? Profession, ExerciseMode? Mode, bool? Governs, DateOnly? JoinedOn, DateOnly? LeftOn)
{
    /// <summary>The names of the columns that hold what cannot be read.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];
}

/// <summary>What a line would do.</summary>
public enum LineOutcome
{
    /// <summary>It adds a member.</summary>
    Added,

    /// <summary>It changes a member.</summary>
    Changed,

    /// <summary>The member is already so.</summary>
    Unchanged,

    /// <summary>It breaks a rule: nothing of it is taken.</summary>
    Refused,
}

/// <summary>A line, with what it would do.</summary>
/// <param name="Line">The line.</param>
/// <param name="Outcome">What it would do.</param>
/// <param name="Member">The member as it would be; null for a refused line.</param>
/// <param name="Before">The member as it is; null for one that is added, or for a refused line.</param>
/// <param name="Broken">The rules that it breaks.</param>
public sealed record PlannedLine(MemberLine Line, LineOutcome Outcome, Member? Member, Member? Before, IReadOnlyList<BrokenRule> Broken);

/// <summary>
/// What a list of members kept elsewhere would do to the list of the portal. A member is known by its name, accents and case aside, and
/// by its profession where several have one name; members whom the list does not name stay as they are.
/// </summary>
/// <param name="Lines">The lines, in their order.</param>
/// <param name="Absent">The present members whom no line names.</param>
public sealed record MemberImport(IReadOnlyList<PlannedLine> Lines, IReadOnlyList<Member> Absent)
{
    /// <summary>Most lines that are read at once.</summary>
    public const int MostLines = 2_000;

    /// <summary>Compares a list with the members known.</summary>
    /// <param name="members">The members of the case.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="today">The portal's day; nobody joins after it.</param>
    public static MemberImport Of(IReadOnlyList<Member> members, IReadOnlyList<MemberLine> lines, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(lines);
        var known = members.ToLookup(Key);
        var twice = lines.GroupBy(FullKey).Where(same => same.Count() > 1).SelectMany(same => same.Skip(1)).ToHashSet();
        var planned = lines.Select(line => Plan(line, known[Key(line)], twice.Contains(line), today)).ToList();
        var named = lines.Select(Key).ToHashSet();
        return new MemberImport(planned, [.. members.Where(member => member.IsPresentOn(today) && !named.Contains(Key(member)))]);
    }

    private static PlannedLine Plan(MemberLine line, IEnumerable<Member> namesakes, bool isTwice, DateOnly today)
    {
        var candidates = namesakes.ToArray();
        if (candidates.Length > 1 && line.Profession is { } profession)
            candidates = [.. candidates.Where(member => CommuneNameKey.Of(member.Profession) == CommuneNameKey.Of(profession))];
        var before = candidates.FirstOrDefault();
        var member = new Member(
            before?.Id ?? Guid.CreateVersion7(), line.IsStructure ?? false, before?.Name ?? line.Name.Trim(), line.Profession ?? before?.Profession ?? "",
            line.Mode ?? before?.Mode ?? (line.IsStructure == true ? ExerciseMode.None : ExerciseMode.Liberal), line.JoinedOn ?? before?.JoinedOn ?? default,
            line.LeftOn ?? before?.LeftOn, line.Governs ?? before?.Governs ?? false);
        var broken = Broken(line, member, isTwice, candidates.Length, today).ToArray();
        return broken.Length > 0
            ? new PlannedLine(line, LineOutcome.Refused, null, null, broken)
            : new PlannedLine(line, before is null ? LineOutcome.Added : member == before ? LineOutcome.Unchanged : LineOutcome.Changed, member, before, []);
    }

    private static IEnumerable<BrokenRule> Broken(MemberLine line, Member member, bool isTwice, int candidates, DateOnly today)
    {
        foreach (var column in line.Unreadable)
            yield return new BrokenRule(CaseRule.ColumnReadable, "", column);
        if (isTwice)
            yield return new BrokenRule(CaseRule.LineOnce, "");
        if (candidates > 1)
            yield return new BrokenRule(CaseRule.MemberRecognised, "");
        foreach (var broken in member.Broken(today))
            yield return broken;
    }

    private static (string, bool) Key(Member member) => (CommuneNameKey.Of(member.Name), member.IsStructure);

    private static (string, bool) Key(MemberLine line) => (CommuneNameKey.Of(line.Name), line.IsStructure ?? false);

    private static (string, bool, string) FullKey(MemberLine line) => (CommuneNameKey.Of(line.Name), line.IsStructure ?? false, CommuneNameKey.Of(line.Profession ?? ""));
}
