using CptsPortal.Application.Acts;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Application.Regions;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Regions;
using CptsPortal.Law.Territory;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.LettersOfIntent;

public sealed class LetterTextsTests
{
    [Fact]
    public void Every_state_section_rule_warning_and_choice_has_its_french_words() => Assert.All(
        new[]
        {
            typeof(LetterState), typeof(LetterSection), typeof(SectionProgress), typeof(LetterCriterion), typeof(CommitteeOpinion),
            typeof(LetterRule), typeof(LetterWarning), typeof(ContactKind), typeof(Sector), typeof(StatutesState), typeof(LegalForm),
            typeof(MobilisationMeans), typeof(ListedProfession), typeof(CptsSize), typeof(RegionRule),
        }.SelectMany(type => Enum.GetValues(type).Cast<Enum>()),
        value => Assert.NotEmpty(LetterTexts.Texts.Of(value)));

    [Fact]
    public void Every_mission_that_the_form_asks_about_has_its_question() =>
        Assert.All(MissionForeseen.Asked, asked => Assert.NotEmpty(LetterTexts.Asked(asked.Mission, asked.Part)));

    [Fact]
    public void Every_act_on_a_letter_or_a_region_has_its_name_in_the_journal() => Assert.All(
        typeof(StartLetter).Assembly.GetTypes().Where(type =>
            (type.Namespace == typeof(StartLetter).Namespace || type.Namespace == typeof(SetConsultation).Namespace)
            && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
        act => Assert.NotNull(LetterTexts.Texts.Find($"Act.{act.Name}")));
}
