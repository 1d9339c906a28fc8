using CptsPortal.Domain.Access;
using CptsPortal.Domain.Standing;
using CptsPortal.Web.Resources;
using Actor = CptsPortal.Law.Deadlines.Actor;

namespace CptsPortal.Web.Tests.Resources;

/// <summary>What each reader is told of who must act.</summary>
public sealed class StandingTextsTests
{
    [Theory]
    [InlineData(DutyKind.HoldFirstMeeting, Actor.Institutions, Role.AgencyCaseWorker, "Vous devez proposer et tenir le premier rendez-vous")]
    [InlineData(DutyKind.HoldFirstMeeting, Actor.Institutions, Role.FundCaseWorker, "Vous devez proposer et tenir le premier rendez-vous")]
    [InlineData(DutyKind.HoldFirstMeeting, Actor.Institutions, Role.AgencyDecisionMaker, "Vos services doivent proposer et tenir le premier rendez-vous")]
    [InlineData(DutyKind.HoldFirstMeeting, Actor.Institutions, Role.AgriculturalFundCaseWorker, "L’ARS et la caisse doivent proposer et tenir le premier rendez-vous")]
    [InlineData(DutyKind.HoldFirstMeeting, Actor.Institutions, Role.Leader, "L’ARS et la caisse doivent proposer et tenir le premier rendez-vous")]
    [InlineData(DutyKind.AttendFirstMeeting, Actor.AgriculturalFund, Role.AgriculturalFundCaseWorker, "Vous devez convenir du premier rendez-vous et y prendre part")]
    [InlineData(DutyKind.AttendFirstMeeting, Actor.AgriculturalFund, Role.AgencyCaseWorker, "La MSA doit convenir du premier rendez-vous et y prendre part")]
    [InlineData(DutyKind.WriteLetter, Actor.Holder, Role.Leader, "Vous devez compléter et remettre la lettre d’intention")]
    [InlineData(DutyKind.WriteLetter, Actor.Holder, Role.FundCaseWorker, "Le porteur du projet doit compléter et remettre la lettre d’intention")]
    [InlineData(DutyKind.AssessLetter, Actor.Fund, Role.FundCaseWorker, "Vous devez instruire la lettre d’intention et donner un avis sur sa présentation")]
    [InlineData(DutyKind.AssessLetter, Actor.Fund, Role.FundDecisionMaker, "Vos services doivent instruire la lettre d’intention et donner un avis sur sa présentation")]
    [InlineData(DutyKind.AssessLetter, Actor.Fund, Role.AgencyCaseWorker, "La caisse doit instruire la lettre d’intention et donner un avis sur sa présentation")]
    [InlineData(DutyKind.DecideLetter, Actor.HealthAgency, Role.AgencyDecisionMaker, "Vous devez décider sur la lettre d’intention")]
    [InlineData(DutyKind.DecideLetter, Actor.HealthAgency, Role.AgencyCaseWorker, "Votre direction doit décider sur la lettre d’intention")]
    [InlineData(DutyKind.DecideLetter, Actor.HealthAgency, Role.FundDecisionMaker, "L’ARS doit décider sur la lettre d’intention")]
    [InlineData(DutyKind.DecideLetter, Actor.Fund, Role.FundCaseWorker, "Votre direction doit décider sur la lettre d’intention")]
    [InlineData(DutyKind.DecideProject, Actor.HealthAgency, Role.AgencyCaseWorker, "Votre direction doit décider sur le projet de santé")]
    [InlineData(DutyKind.DecideProject, Actor.HealthAgency, Role.Leader, "L’ARS doit décider sur le projet de santé")]
    [InlineData(DutyKind.DecideProject, Actor.HealthAgency, Role.Auditor, "L’ARS doit décider sur le projet de santé")]
    [InlineData(DutyKind.AdviseProject, Actor.AgriculturalFund, Role.AgriculturalFundCaseWorker, "Vous devez donner un avis sur le projet de santé")]
    [InlineData(DutyKind.AdviseProject, Actor.AgriculturalFund, Role.FundCaseWorker, "La MSA doit donner un avis sur le projet de santé")]
    [InlineData(DutyKind.AdviseProject, Actor.Fund, Role.AgriculturalFundCaseWorker, "La caisse doit donner un avis sur le projet de santé")]
    [InlineData(DutyKind.AskToJoin, Actor.Cpts, Role.Leader, "Vous devez demander à adhérer au contrat")]
    [InlineData(DutyKind.AskToJoin, Actor.Cpts, Role.FundDecisionMaker, "La CPTS doit demander à adhérer au contrat")]
    public void A_duty_is_worded_for_who_reads_it(DutyKind kind, Actor who, Role reader, string expected) =>
        Assert.Equal(expected, StandingTexts.Of(new Duty(kind, who, null, null), reader));

    [Fact]
    public void A_duty_on_a_review_says_of_which_year() => Assert.Equal(
        "Votre direction doit donner l’accord sur la revue annuelle de l’année\u00A02",
        StandingTexts.Of(new Duty(DutyKind.AgreeToReview, Actor.Fund, null, null) { ContractYear = 2 }, Role.FundCaseWorker));

    [Fact]
    public void Every_duty_has_its_words_for_every_reader()
    {
        Actor[] awaited = [Actor.HealthAgency, Actor.Fund, Actor.AgriculturalFund, Actor.Institutions, Actor.Holder, Actor.Cpts];
        var read = from kind in Enum.GetValues<DutyKind>()
                   from who in awaited
                   from reader in Enum.GetValues<Role>()
                   select StandingTexts.Of(new Duty(kind, who, null, null), reader);
        Assert.All(read, text => Assert.Matches("^(L|V).* (doit|doivent|devez) [a-zà-ÿ]", text));
    }
}
