using CptsPortal.Application.Journal;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Journal;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.TestHost;
using LetterCase = CptsPortal.Application.Tests.LettersOfIntent.LetterCase;

namespace CptsPortal.Application.Tests.Journal;

/// <summary>A draft that saves itself leaves one row in the journal for each writing spell, and keeps each saving.</summary>
public sealed class WritingSpellTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateTimeOffset Start = new(2026, 3, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ines = Guid.CreateVersion7();
    private static readonly Guid Karim = Guid.CreateVersion7();

    [Fact]
    public void Savings_of_one_person_make_a_spell_until_half_an_hour_passes_without_any() => Assert.Equal(
        "4+5, 1+2+3",
        Read([Saved(1, Ines, 0), Saved(2, Ines, 1), Saved(3, Ines, 31), Saved(4, Ines, 62), Saved(5, Ines, 63)]));

    [Fact]
    public void Two_people_who_write_at_once_make_two_spells() =>
        Assert.Equal("2+4, 1+3", Read([Saved(1, Ines, 0), Saved(2, Karim, 1), Saved(3, Ines, 2), Saved(4, Karim, 3)]));

    [Fact]
    public void Another_act_is_never_part_of_a_spell() => Assert.Equal(
        "4, 1+3, 2",
        Read([Saved(1, Ines, 0), Saved(2, Ines, 0) with { Act = nameof(SubmitLetter) }, Saved(3, Ines, 1), Saved(4, Ines, 1) with { Act = nameof(SubmitLetter) }]));

    [Fact]
    public void A_spell_tells_each_field_once_from_its_first_value_to_its_last_and_not_what_came_back() => Assert.Equal(
        [new JournalChange("Diagnosis", null, "Manque de médecins"), new JournalChange("Name", "A", "C")],
        WritingSpells.Merged(
        [
            new("Diagnosis", null, "Man"), new("Name", "A", "B"), new("Calendar", "x", "y"), new("Diagnosis", "Man", "Manque de médecins"),
            new("Name", "B", "C"), new("Calendar", "y", "x"),
        ]));

    [Fact]
    public async Task The_journal_of_a_case_shows_the_spell_as_one_row_and_keeps_its_entries()
    {
        var letter = await LetterCase.StartAsync(portal, "CPTS des Aravis");
        foreach (var text in new[] { "Man", "Manque", "Manque de médecins" })
            await letter.WriteAsync(LetterSection.Diagnosis, new LetterContent { Diagnosis = text });

        var row = (await portal.SendAsync(LetterCase.Worker, new SearchJournal(letter.Id))).Entries[0];

        Assert.Equal((nameof(WriteLetterSection), 3), (row.Act, row.Savings));
        Assert.Equal("Manque de médecins", Assert.Single(row.Changes).After);
        Assert.Equal(3, (await portal.JournalAsync(letter.Id)).Count(entry => entry.Act == nameof(WriteLetterSection)));
    }

    private static SpellEntry Saved(long id, Guid actor, int minutes) => new(id, nameof(WriteLetterSection), actor, Start.AddMinutes(minutes));

    private static string Read(IEnumerable<SpellEntry> entries) =>
        string.Join(", ", WritingSpells.Of(entries).Select(spell => string.Join('+', spell.Entries)));
}
