using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using static CptsPortal.Domain.LettersOfIntent.SectionProgress;

namespace CptsPortal.Domain.Tests.LettersOfIntent;

public sealed class LetterWarningTests
{
    private static readonly LetterContent TwoProfessions = LetterContent.Empty with
    {
        Professionals = [Joined(ListedProfession.Nurses, 2), Joined(ListedProfession.Midwives, 1)],
    };

    [Theory]
    [InlineData(55_000, 50_000, false)] // 10 % exactly
    [InlineData(55_001, 50_000, true)]
    [InlineData(45_000, 50_000, false)]
    [InlineData(44_999, 50_000, true)]
    public void A_population_more_than_ten_percent_away_from_the_official_sum_is_warned_of(int stated, int official, bool warned) =>
        Assert.Equal(warned ? ["LetterWarning.PopulationFar"] : [], Codes(TwoProfessions, stated, official));

    [Fact]
    public void Fewer_than_two_professions_having_joined_are_warned_of()
    {
        Assert.Empty(Codes(TwoProfessions, null, 1));
        Assert.Equal(["LetterWarning.FewProfessions"], Codes(TwoProfessions with { Professionals = [TwoProfessions.Professionals[0]] }, null, 1));
        Assert.Equal(
            ["LetterWarning.FewProfessions"],
            Codes(TwoProfessions with { Professionals = [TwoProfessions.Professionals[0], Joined(ListedProfession.Dentists, 0)] }, null, 1));
    }

    [Fact]
    public void A_commune_of_another_live_case_is_named_with_the_case() =>
        Assert.Equal(
            ["Allauch", "CPTS du Garlaban"],
            Assert.Single(LetterWarnings.Of(TwoProfessions, [new CommuneOverlap("Allauch", "CPTS du Garlaban")], null, 1)).Values);

    [Fact]
    public void A_section_is_not_started_then_started_then_complete()
    {
        var leader = new Contact("Une médecin", "Médecin", "leader@exemple.fr", "04 00 00 00 00");

        Assert.Equal(NotStarted, Progress(LetterSection.Project, LetterContent.Empty));
        Assert.Equal(Started, Progress(LetterSection.Project, LetterContent.Empty with { ProjectName = "CPTS" }));
        Assert.Equal(Complete, Progress(LetterSection.Project, LetterContent.Empty with { ProjectName = "CPTS", Leader = leader }));
    }

    [Fact]
    public void Missions_are_complete_with_every_base_mission_described_and_the_commitment()
    {
        var described = LetterContent.Empty with
        {
            Missions = [.. MissionForeseen.Asked.Take(5).Select(asked => new MissionForeseen(asked.Mission, asked.Part, true, "Actions"))],
        };

        Assert.Equal(Started, Progress(LetterSection.Missions, described));
        Assert.Equal(Complete, Progress(LetterSection.Missions, described with { CommitsToBaseMissions = true }));
        Assert.Equal(
            Started, Progress(LetterSection.Missions, described with { CommitsToBaseMissions = true, Missions = [.. described.Missions.Skip(1)] }));
    }

    [Theory]
    [InlineData(LetterSection.Territory)]
    [InlineData(LetterSection.Contacts)]
    [InlineData(LetterSection.Organisation)]
    public void An_empty_section_is_not_started(LetterSection section) =>
        Assert.Equal(NotStarted, Progress(section, LetterContent.Empty));

    [Fact]
    public void A_section_sent_back_is_to_correct_whatever_it_holds() =>
        Assert.Equal(
            ToCorrect,
            LetterProgress.Of(LetterSection.Territory, LetterContent.Empty, 3, [new Correction(LetterSection.Territory, "Préciser")]));

    private static SectionProgress Progress(LetterSection section, LetterContent content) => LetterProgress.Of(section, content, 0, []);

    private static ProfessionCount Joined(ListedProfession profession, int joined) => new(profession, null, null, null, joined);

    private static string[] Codes(LetterContent content, int? stated, int official) =>
        [.. LetterWarnings.Of(content, [], stated, official).Select(warning => warning.Code)];
}
