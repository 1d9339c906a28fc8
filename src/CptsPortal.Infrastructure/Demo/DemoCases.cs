using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Funding;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The cases of the demonstration, in Provence-Alpes-Côte d'Azur: every stage, with late, near and far deadlines from today.</summary>
internal static class DemoCases
{
    /// <summary>The case of the leader of the demonstration.</summary>
    public const string OfLeader = "CPTS Étoile-Merlan";

    /// <summary>Every case.</summary>
    public static readonly IReadOnlyList<DemoCase> All =
    [
        new("CPTS Garlaban", "13005 13086 13007 13030", "Dr Claire Mourier", s => s.Contact(-3)),
        new("CPTS Calanques", "13022 13028", "Dr Antoine Pastorel", s => s.Contact(-13, ContactChannel.Mail)),
        new("CPTS Côte Bleue", "13033 13088 13021 13104", "Dr Sabine Lagrange", s => s.Contact(-26).Describe(-20)),
        new("Alpilles sud, territoire sans projet", "13058 13065 13006", "", s => s.Uncovered(-80)),
        new("CPTS Haute Camargue", "13004 13096 13097", "Dr Yves Tornade", s => s.Met(-6).Draft(-4)),
        new("CPTS Salon Durance", "13103 13069 13050", "Dr Nora Esposito", s => s.Submitted(-9)),
        new("CPTS Pays de Martigues", "13056 13077 13039", "Dr Luc Armand", s => s.Submitted(-21).Advise(-6, Role.AgencyCaseWorker)),
        new("CPTS Sainte-Baume nord", "13110 13087 13072", "Dr Irène Sauvaire", s => s.Submitted(-30).Advise(-18)),
        new("CPTS Nord Alpilles", "13100 13027 13108", "Dr Marc-Antoine Vial", s => s.Submitted(-25).SendBack(-12)),
        new("CPTS Étang de Berre", "13014 13117 13054", "Dr Estelle Rougon", s => s.Submitted(-40).Advise(-28).Session(-20, 9)),
        new("CPTS Concors", "13059 13113 13032", "Dr Julien Maurel", s => s.Submitted(-60).Advise(-45).Session(-40, -3)),
        new("CPTS Marseille Littoral nord", "13216 13215", "Dr Amina Charfi", s => s.Examined(-12).Decide(-4, Role.FundDecisionMaker)),
        new("CPTS Gardanne et environs", "13041 13107 13015", "Dr Hugo Bellon", s => s.Examined(-27)),
        new("CPTS Pays d’Aix", "13001", "Dr Céline Ferraud", s => s.Examined(-38)),
        new("CPTS Istres Ouest Provence", "13047 13063", "Dr Thomas Guérin", s => s.Examined(-200).Decide(-182, Role.FundDecisionMaker).Decide(-180, Role.AgencyDecisionMaker, favourable: false).Notify(-176)),
        new("CPTS Vallée de l’Huveaune", "13042 13031 13016", "Dr Fanny Olivier", s => s.Examined(-300).Decide(-282, Role.AgencyDecisionMaker, favourable: false).Decide(-280, Role.FundDecisionMaker).Notify(-276).Draft(-60)),
        new("CPTS Marseille Centre", "13201 13202 13206", "Dr Paul-Henri Ségur", s => s.Submitted(-150).WithdrawLetter(-120)),
        new("CPTS Marseille Sud", "13208 13209", "Dr Leïla Mansouri", s => s.Examined(-24).Decide(-9, Role.FundDecisionMaker).Decide(-8, Role.AgencyDecisionMaker)),
        new(OfLeader, "13213 13214 13075", "Inès Castellan", s => s.Validated(-120).JoinEarly(-100, 2).RegisterEarly(-95).PayEarly(-90).DraftProject(-30)),
        new("CPTS Marseille Est", "13211 13212", "Dr Romain Astier", s => s.Validated(-352).JoinEarly(-330, 1).RegisterEarly(-320).PayEarly(-316).DraftProject(-200)),
        new("CPTS Massif de l’Étoile", "13062 13020 13101 13073", "Dr Emma Rolland", s => s.Validated(-380).JoinEarly(-370, 3).RegisterEarly(-362).PayEarly(-360).TerminateEarly(-75, EarlyMissionGround.MissionsNotDeployed)),
        new("CPTS Moyenne Durance", "13024 13053 13003", "Dr Gilles Aubanel", s => s.Validated(-260).JoinEarly(-240, 4).RegisterEarly(-230).PayEarly(-228).DraftProject(-90).TerminateEarly(-18, EarlyMissionGround.MissionsNotDeployed).SeizeDirector(-9).File(-5)),
        new("CPTS Bassin minier", "13040 13046", "Dr Jeanne Trabuc", s => s.Received(s.ReceivedToEnd(48))),
        new("CPTS Trévaresse", "13084 13048 13091", "Dr Karim Benali", s => s.Received(s.ReceivedToEnd(6)).FundAdvises(-12)),
        new("CPTS Marseille Huveaune", "13210", "Dr Odile Servan", s => s.Received(s.ReceivedToEnd(0))),
        new("CPTS Marseille Joliette", "13203", "Dr Samuel Nadal", s => s.Received(s.ReceivedToEnd(1)).FundAdvises(-20)),
        new("CPTS Val de Durance", "13099 13074", "Dr Alix Brémond", s => s.Received(-50).AskComplements(-25, 12)),
        new("CPTS Montagnette", "13010 13018 13045", "Dr Denis Roumieu", s => s.Received(-90).AskComplements(-70, -8)),
        new("CPTS Salon Alpilles", "13103 13009", "Dr Louise Chabert", s => s.Received(s.ReceivedToEnd(20)).AskComplements(-30, -10).ReceiveComplements(-12)),
        new("CPTS Infernet", "13112 13043", "Dr Éric Fontan", s => s.Received(-160).Oppose(-110)),
        new("CPTS Pertuis Luberon sud", "84089 84068 84010", "Dr Agnès Villard", s => s.Received(-330).Oppose(-280).DraftProject(-200).FileAgain(-48).Receive(-44)),
        new("CPTS Provence Verte", "83023 83116", "Dr Sylvain Isnard", s => s.Received(-75).FundAdvises(-50).Validate(-40).Join(-20, -12, JoiningPieceKind.MemberList)),
        new("CPTS Dracénie", "83050 83148 83086", "Dr Marianne Colas", s => s.Received(-100)),
        new("CPTS Est Var", "83061 83118 83107", "Dr Vincent Rey", s => s.Received(-210).FundAdvises(-190).Validate(-170).Join(-150, -140).Terms(-30, 60)),
        new("CPTS Toulon Ouest", "83126 83129 83123", "Dr Nathalie Guiol", s => s.Submitted(-15)),
        new("CPTS Hyères Porquerolles", "83069 83047", "Dr Rémi Jourdan", s => s.Contact(-9)),
        new("CPTS Antibes Sophia", "06004 06152 06029", "Dr Carole Bini", s => s.Received(-400).FundAdvises(-380).Validate(-362).Join(-330, -310).Terms(-120, 40).Propose(-20)),
        new("CPTS Pays de Grasse", "06069 06085 06084", "Dr Bastien Muraour", s => s.Received(s.ReceivedToEnd(28))),
        new("CPTS Menton Riviera", "06083 06104", "Dr Elsa Lanteri", s => s.Examined(-20)),
        new("CPTS Vésubie Tinée", "06127 06103 06120", "Dr Olivier Ciais", s => s.Validated(-170).JoinEarly(-160, 1).RefuseEarly(-150).DraftProject(-60)),
        new("CPTS Avignon", "84007", "Dr Fatou Diallo", s => s.Received(-95)),
        new("CPTS Ventoux", "84031 84080 84017", "Dr Simon Roux", s => s.Validated(-90).JoinEarly(-6, 2)),
        new("CPTS Luberon", "84003 84035", "Dr Mathilde Imbert", s => s.Met(-10)),
        new("CPTS Giono", "04112 04088 04143", "Dr Pascal Aillaud", s => s.Received(-130).WithdrawProject(-100)),
        new("CPTS Pays dignois", "04070 04209", "Dr Aurore Nivière", s => s.Submitted(-70).Abandon(-30)),
        new("CPTS Gap Champsaur", "05061 05132", "Dr Benoît Escallier", s => s.Contact(-200).Describe(-190).Abandon(-90)),
        new("CPTS Briançonnais", "05023 05161", "Dr Camille Faure-Brac", s => s.Received(s.ReceivedToEnd(15))),
        new("CPTS Marseille Longchamp", "13204 13205 13207", "Dr Hélène Barral", s => s.Accepted(-110).Join(-90, -80).Terms(-40, 30).Propose(-15).Agree(-6, Role.FundDecisionMaker, Role.Leader)),
        new("CPTS Carros", "06033", "Dr Margaux Sénéchal", s => s.Accepted(-140).Join(-115, -105).Terms(-70, 45).Propose(-35).TakeBack(-9)),
        new("CPTS Cannes Ouest", "06079 06030", "Dr Florent Giraudo", s => s.Accepted(-150).Join(-120, -110).Terms(-60, 20).Propose(-25).Agree(-14).Sign(-3, Party.Cpts, Party.Fund)),
        new("CPTS Embrunais Guillestrois", "05046 05065", "Dr Perrine Arnaud", s => s.Accepted(-160).Join(-130, -118).RefuseContract(-45, -41)),
        new("CPTS Haut Vaucluse", "84087 84019", "Dr Tristan Meyssonnier", s => s.Signed(-20).TerminateByCpts(-8)),
        new("CPTS Golfe de Saint-Tropez", "83115 83119 83042", "Dr Alice Martel", s => s.Signed(-240).Start(Mission.Prevention, -120).Start(Mission.CrisisResponse, -100).Terminate(-75, TerminationGround.TermsNotRespected).SeizeCommission(-30)),
        new("CPTS Toulon Est", "83137 83144 83062", "Dr Nicolas Barbaroux", s => s.Signed(-430).Start(Mission.AccessToCare, -390).Start(Mission.CarePathways, -330).Start(Mission.Prevention, -290).Start(Mission.CrisisResponse, -285).PayDue(-420, 1).PayPart(-280, 2).OpenReview(1, -55, 0.9m, 0.7m)),
        new("CPTS Sorgues", "84054 84132", "Dr Laure Teissier", s => s.Signed(-610).Start(Mission.AccessToCare, -500, -220).Start(Mission.CarePathways, -560).Start(Mission.Prevention, -210).Start(Mission.CrisisResponse, -460, -205).CrisisPlan(-200)
            .Review(1, -230, 0.8m).Terminate(-196, TerminationGround.NoLongerEligible).PayDue(-175, 20).ClaimRefund(-120)),
        new("CPTS Ubaye", "04019", "Dr Gaspard Reynier", s => s.Signed(-900, forgotten: true).Start(Mission.AccessToCare, -860, -500).Start(Mission.CarePathways, -800, -300).Start(Mission.Prevention, -780, -350).Start(Mission.CrisisResponse, -770, -420).CrisisPlan(-600, -200)
            .Review(1, -520, 0.75m).PayDue(-500, 3).Review(2, -160, 1m).TerminateByCpts(-60).WithdrawTermination(-40).ReopenReview(2, -30).TellReview(2, -25, 0.85m, 0.85m).AgreeToReview(2, -12)),
        new("CPTS Baous", "06027 06123 06157", "Dr Solène Dalmasso", s => s.Signed(-1130).Start(Mission.AccessToCare, -1100, -700).Start(Mission.CarePathways, -1000, -500).Start(Mission.Prevention, -980, -450).Start(Mission.CrisisResponse, -960, -600).CrisisPlan(-900, -500, -150)
            .Review(1, -750, 0.6m).PayDue(-600, 6).Review(2, -385, 0.9m).Crisis(-120).PrepareReview(3, -20).Amend(-15, 92_000)),
        new("CPTS Nice", "06088", "Dr Raphaël Ciavaldini", s => s.Signed(-1740).Start(Mission.AccessToCare, -1700, -1300).Start(Mission.CarePathways, -1600, -1100).Start(Mission.Prevention, -1580, -1000)
            .Review(1, -1365, 0.5m).Review(2, -1000, 0.7m).Review(3, -630, 0.95m).Review(4, -265, 1m).Amend(-30, 171_000, -18)),
        new("CPTS Sisteronais", "04209 04049", "Dr Valentine Aymard", s => s.Signed(-1890).Start(Mission.AccessToCare, -1800, -1400).Start(Mission.CarePathways, -1700, -1250).Start(Mission.Prevention, -1680, -1240)
            .Review(1, -1500, 0.5m).Review(2, -1140, 0.8m).Review(3, -770, 0.9m).Review(4, -410, 1m).Join(-240, -232).Terms(-200, 30).Propose(-150).Agree(-130).Review(5, -60, 1m).SettleAll(-30).Sign(-12)),
        new("CPTS Vaison Valréas", "84137 84138", "Dr Étienne Lassalle", s => s.Signed(-2050).Start(Mission.AccessToCare, -1990, -1600).Start(Mission.CarePathways, -1900, -1450).Start(Mission.Prevention, -1880, -1400)
            .Review(1, -1660, 0.6m).Amend(-1430, 62_000, -1415).Agree(-1408).Sign(-1400).Review(2, -1300, 0.7m).Review(3, -930, 0.8m).Review(4, -570, 0.9m).Review(5, -205, 1m).OrderDue(-125).SettleAll(-120).Close(-30)),
    ];
}
