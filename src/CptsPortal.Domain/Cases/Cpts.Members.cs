using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Cases;

/// <content>The members of the CPTS, and the yearly confirmation of their list (30-contract-life 8; contrat type art. 1).</content>
public sealed partial class Cpts
{
    private readonly List<Member> _members = [];

    /// <summary>Members, those who left included.</summary>
    public IReadOnlyList<Member> Members => _members;

    /// <summary>How many times the list of members changed: who confirms or imports sees the same list as the portal.</summary>
    public int MembersRevision { get; private set; }

    /// <summary>The days on which the list of members was confirmed, oldest first.</summary>
    public IReadOnlyList<MembersUpdate> MembersUpdates { get; private set; } = [];

    /// <summary>Adds a member, or replaces the one of the same identity.</summary>
    public IReadOnlyList<BrokenRule> Enrol(Member member, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(member);
        var holding = Alive();
        holding.Add(member.Broken(today));
        if (!holding.Holds)
            return holding.Broken;
        var known = _members.FindIndex(present => present.Id == member.Id);
        if (known >= 0 && _members[known] == member)
            return [];
        if (known < 0)
            _members.Add(member);
        else
            _members[known] = member;
        MembersRevision++;
        return [];
    }

    /// <summary>Takes the lines of a list of members that no rule refuses; the others change nothing.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="done">What each line did.</param>
    public IReadOnlyList<BrokenRule> Import(IReadOnlyList<MemberLine> lines, DateOnly today, out MemberImport done)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var holding = Alive();
        done = MemberImport.Of(_members, lines, today);
        holding.Rule(lines.Count > 0, CaseRule.LinesGiven, "lines");
        holding.Rule(lines.Count <= MemberImport.MostLines, CaseRule.LinesNotTooMany, "lines", MemberImport.MostLines);
        if (!holding.Holds)
            return holding.Broken;
        foreach (var line in done.Lines.Where(line => line.Outcome is LineOutcome.Added or LineOutcome.Changed))
            Enrol(line.Member!, today);
        return [];
    }

    /// <summary>Confirms that the list of members is up to date, as the CPTS does once a year (D-13; contrat type art. 1).</summary>
    /// <param name="on">Day of the confirmation; null when none can be read.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> ConfirmMembers(DateOnly? on, DateOnly today)
    {
        var holding = Alive();
        if (holding.Rule(on is not null, CaseRule.DayGiven, "on"))
        {
            var last = MembersUpdates is [.., var update] ? update.On : DateOnly.MinValue;
            holding.Rule(on <= today, CaseRule.DayNotInFuture, "on", today);
            holding.Rule(on >= last, CaseRule.NotBeforeLastUpdate, "on", last);
            holding.Rule(_members.Exists(member => member.IsPresentOn(on!.Value)), CaseRule.MembersListed);
        }

        if (holding.Holds)
            MembersUpdates = [.. MembersUpdates, new MembersUpdate(on!.Value, _members.Count(member => member.IsPresentOn(on.Value)))];
        return holding.Broken;
    }
}
