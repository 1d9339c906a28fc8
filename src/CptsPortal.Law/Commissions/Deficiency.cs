using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Commissions;

/// <summary>Why a commission does not work (carence; ACI annexe 5, art. 4).</summary>
public enum DeficiencyGround
{
    /// <summary>Not installed in time, a section not naming its members.</summary>
    NotInstalled,

    /// <summary>No meeting: no date or no common agenda.</summary>
    NoMeeting,

    /// <summary>No quorum at meetings that were convoked.</summary>
    NoQuorum,

    /// <summary>Refusal to vote on a point of the agenda.</summary>
    RefusalToVote,

    /// <summary>No parity.</summary>
    NoParity,
}

/// <summary>C-DEFICIENCY: when it is found, and what follows.</summary>
public static class Deficiency
{
    private static readonly Period TimeToRemedy = Period.OfMonths(1);

    /// <summary>How many times in a row before a deficiency is found.</summary>
    public static int ConsecutiveOccurrences(DeficiencyGround ground) =>
        ground is DeficiencyGround.NotInstalled or DeficiencyGround.NoParity ? 1 : 2;

    /// <summary>Whether the deficiency, and so the other section's power, bears on one point of the agenda only.</summary>
    public static bool OnOnePointOnly(DeficiencyGround ground) => ground == DeficiencyGround.RefusalToVote;

    /// <summary>Last day, included, for the section at fault to remedy.</summary>
    public static DateOnly RemedyBy(DateOnly foundOn) => TimeToRemedy.From(foundOn);

    /// <summary>First day on which, without remedy, the other section acts alone.</summary>
    public static DateOnly OtherSectionActsFrom(DateOnly foundOn) => RemedyBy(foundOn).AddDays(1);
}
