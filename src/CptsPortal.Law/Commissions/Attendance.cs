using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Commissions;

/// <summary>How a seat attends.</summary>
public enum Presence
{
    /// <summary>Nobody, and no delegation.</summary>
    Absent,

    /// <summary>Its titular member.</summary>
    Titular,

    /// <summary>Its substitute.</summary>
    Substitute,

    /// <summary>It gave its vote to another seat.</summary>
    Delegated,
}

/// <summary>One seat with a vote on the attendance sheet.</summary>
/// <param name="Seat">What names the seat.</param>
/// <param name="Section">Its section.</param>
/// <param name="Presence">How it attends.</param>
/// <param name="DelegatesTo">The seat that received its delegation; only when delegated.</param>
public sealed record SeatAttendance(string Seat, Section Section, Presence Presence, string? DelegatesTo = null);

/// <summary>A delegation that breaks a rule: it is not counted.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="From">The seat that delegates.</param>
/// <param name="To">The seat that it names, if any.</param>
public sealed record BrokenDelegation(Rule Rule, string From, string? To);

/// <summary>The attendance of a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Members">Its seats, vacant ones included.</param>
/// <param name="Present">Seats with their titular member.</param>
/// <param name="Represented">Seats with a substitute or a lawful delegation.</param>
public sealed record SectionCount(Section Section, int Members, int Present, int Represented)
{
    /// <summary>Members present or represented.</summary>
    public int Attending => Present + Represented;
}

/// <summary>Reads an attendance sheet: every seat of both sections, once.</summary>
public static class Attendance
{
    /// <summary>Delegations that one member may receive at most (ACI annexe 5, art. 2).</summary>
    public const int DelegationsAtMost = 3;

    /// <summary>The delegations that break a rule; beyond three for one member, those last on the sheet.</summary>
    public static IReadOnlyList<BrokenDelegation> Check(IReadOnlyList<SeatAttendance> sheet)
    {
        var broken = new List<BrokenDelegation>();
        var received = new Dictionary<string, int>();
        foreach (var seat in sheet.Where(seat => seat.Presence == Presence.Delegated))
        {
            var to = sheet.SingleOrDefault(other => other.Seat == seat.DelegatesTo);
            if (to is not { Presence: Presence.Titular or Presence.Substitute })
            {
                broken.Add(new BrokenDelegation(CommissionRules.DelegationToAttending, seat.Seat, seat.DelegatesTo));
            }
            else if (to.Section != seat.Section)
            {
                broken.Add(new BrokenDelegation(CommissionRules.DelegationSameSection, seat.Seat, to.Seat));
            }
            else if ((received[to.Seat] = received.GetValueOrDefault(to.Seat) + 1) > DelegationsAtMost)
            {
                broken.Add(new BrokenDelegation(CommissionRules.DelegationAtMostThree, seat.Seat, to.Seat));
            }
        }

        return broken;
    }

    /// <summary>The attendance of a section; a delegation that breaks a rule is an absence.</summary>
    public static SectionCount Count(IReadOnlyList<SeatAttendance> sheet, Section section)
    {
        var broken = Check(sheet).Select(delegation => delegation.From).ToHashSet();
        var seats = sheet.Where(seat => seat.Section == section).ToList();
        return new SectionCount(
            section,
            seats.Count,
            seats.Count(seat => seat.Presence == Presence.Titular),
            seats.Count(seat => seat.Presence == Presence.Substitute
                || (seat.Presence == Presence.Delegated && !broken.Contains(seat.Seat))));
    }
}
