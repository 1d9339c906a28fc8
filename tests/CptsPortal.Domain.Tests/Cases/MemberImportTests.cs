using CptsPortal.Domain.Cases;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Cases;

/// <summary>What a list of members kept elsewhere does to that of the portal. Today is 15 March 2026.</summary>
public sealed class MemberImportTests
{
    private static readonly DateOnly Now = Day("2026-03-15");
    private static readonly Member Nurse = Known("Inès Dupré", "Infirmière");

    [Fact]
    public void A_name_that_nobody_has_is_added_and_says_since_when() =>
        Assert.Equal(Known("Luc Morin", "Médecin") with { Id = default }, Only(Line("Luc Morin", "Médecin"), LineOutcome.Added).Member! with { Id = default });

    [Fact]
    public void A_member_is_known_by_the_name_accents_and_case_aside_and_what_is_left_blank_stays()
    {
        var line = Only(new MemberLine(1, "INES DUPRE", null, null, null, true, null, null), LineOutcome.Changed);
        Assert.Equal((Nurse, Nurse with { Governs = true }), (line.Before, line.Member));
        Only(new MemberLine(1, "ines dupré", null, null, null, null, null, null), LineOutcome.Unchanged);
        Assert.Equal(Day("2026-03-01"), Only(new MemberLine(1, "Inès Dupré", null, null, null, null, null, Day("2026-03-01")), LineOutcome.Changed).Member!.LeftOn);
    }

    [Fact]
    public void A_structure_and_a_person_of_one_name_are_two_members() =>
        Assert.Equal(ExerciseMode.None, Only(Line("Inès Dupré", "Cabinet") with { IsStructure = true, Mode = null }, LineOutcome.Added).Member!.Mode);

    [Fact]
    public void Namesakes_are_told_apart_by_their_profession_and_a_line_that_does_not_say_it_is_refused()
    {
        var two = new[] { Nurse, Known("Inès Dupré", "Médecin") };
        Assert.Equal(two[1], Plan(two, Line("Inès Dupré", "medecin") with { Governs = true }).Lines.Single().Before);
        Assert.Equal(LineOutcome.Added, Plan(two, Line("Inès Dupré", "Sage-femme")).Lines.Single().Outcome);
        Assert.Equal(["CaseRule.MemberRecognised"], Codes(Plan(two, Line("Inès Dupré", null)).Lines.Single()));
    }

    [Fact]
    public void Every_rule_that_a_line_breaks_is_told_and_nothing_of_it_is_taken()
    {
        var line = new MemberLine(7, " ", null, null, null, null, Day("2026-03-16"), Day("2026-03-01")) { Unreadable = ["Gouvernance"] };
        Assert.Equal(
            ["CaseRule.ColumnReadable", "CaseRule.DayNotInFuture", "CaseRule.LeftNotBeforeJoined", "CaseRule.MemberComplete", "CaseRule.MemberComplete"],
            Codes(Only(line, LineOutcome.Refused)).Order());
        Assert.Equal(["CaseRule.JoinedOnGiven"], Codes(Only(Line("Luc Morin", "Médecin") with { JoinedOn = null }, LineOutcome.Refused)));
    }

    [Fact]
    public void The_same_member_twice_is_taken_once()
    {
        var plan = Plan([], Line("Luc Morin", "Médecin"), Line("luc morin", "MÉDECIN") with { Number = 2 });
        Assert.Equal([LineOutcome.Added, LineOutcome.Refused], plan.Lines.Select(line => line.Outcome));
        Assert.Equal(["CaseRule.LineOnce"], Codes(plan.Lines[1]));
    }

    [Fact]
    public void Who_is_absent_from_the_list_is_told_and_those_who_left_are_not()
    {
        var left = Known("Paul Roy", "Médecin") with { LeftOn = Now };
        var leaving = Known("Zoé Blanc", "Médecin") with { LeftOn = Now.AddDays(1) };
        Assert.Equal([Nurse, leaving], Plan([Nurse, left, leaving], Line("Luc Morin", "Médecin")).Absent);
    }

    [Fact]
    public void A_case_takes_the_lines_that_no_rule_refuses_and_a_list_has_a_line_and_no_more_than_are_read()
    {
        var cpts = Opened();
        Assert.Empty(cpts.Import([Line("Luc Morin", "Médecin"), Line("", "Médecin") with { Number = 2 }], Now, out var done));
        Assert.Equal([LineOutcome.Added, LineOutcome.Refused], done.Lines.Select(line => line.Outcome));
        Assert.Equal("Luc Morin", cpts.Members.Single().Name);
        Assert.Equal(["CaseRule.LinesGiven"], cpts.Import([], Now, out _).Select(broken => broken.Code));
        Assert.Equal(
            ["CaseRule.LinesNotTooMany"],
            cpts.Import([.. Enumerable.Range(1, MemberImport.MostLines + 1).Select(number => Line($"Membre {number}", "Médecin"))], Now, out _).Select(broken => broken.Code));
    }

    [Fact]
    public void A_list_is_confirmed_with_its_members_of_that_day_neither_ahead_nor_before_the_last_time()
    {
        var cpts = Opened();
        Assert.Equal(["CaseRule.MembersListed"], Confirm("2026-03-15"));
        cpts.Enrol(Known("Luc Morin", "Médecin"), Now);
        cpts.Enrol(Known("Paul Roy", "Médecin") with { LeftOn = Day("2026-03-10") }, Now);
        Assert.Empty(Confirm("2026-03-10"));
        Assert.Equal([new MembersUpdate(Day("2026-03-10"), 1)], cpts.MembersUpdates);
        Assert.Equal(["CaseRule.DayNotInFuture"], Confirm("2026-03-16"));
        Assert.Equal(["CaseRule.NotBeforeLastUpdate"], Confirm("2026-03-09"));
        Assert.Equal(["CaseRule.DayGiven"], cpts.ConfirmMembers(null, Now).Select(broken => broken.Code));

        IEnumerable<string> Confirm(string on) => cpts.ConfirmMembers(Day(on), Now).Select(broken => broken.Code);
    }

    private static PlannedLine Only(MemberLine line, LineOutcome outcome)
    {
        var planned = Assert.Single(Plan([Nurse], line).Lines);
        Assert.Equal(outcome, planned.Outcome);
        return planned;
    }

    private static MemberImport Plan(Member[] members, params MemberLine[] lines) => MemberImport.Of(members, lines, Now);

    private static IEnumerable<string> Codes(PlannedLine line) => line.Broken.Select(broken => broken.Code);

    private static MemberLine Line(string name, string? profession) => new(1, name, false, profession, ExerciseMode.Liberal, null, Day("2025-01-01"), null);

    private static Member Known(string name, string profession) =>
        new(Guid.CreateVersion7(), false, name, profession, ExerciseMode.Liberal, Day("2025-01-01"), null, false);
}
