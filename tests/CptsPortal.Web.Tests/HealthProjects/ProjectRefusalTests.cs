using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Pages;
using static CptsPortal.Web.Tests.HealthProjects.ProjectSteps;

namespace CptsPortal.Web.Tests.HealthProjects;

/// <summary>What the pages of a project say of the rules that a form breaks. Today is 15 March 2026.</summary>
public sealed class ProjectRefusalTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task What_breaks_a_rule_of_the_clock_is_told_at_its_field_and_what_was_typed_stays()
    {
        var (id, holder) = await portal.ReceivedAsync("2026-02-01");
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);

        await worker.RefusedAsync(
            $"{id}/reception", "#acte", [("Form.On", "2026-03-16")],
            "La réception du projet est déjà enregistrée.", "On: Cette date est dans le futur : au plus tard le 15 mars 2026.");
        await fund.RefusedAsync(
            $"{id}/avis", "#acte", [("Form.On", "2026-03-16")],
            "On: Cette date est dans le futur : au plus tard le 15 mars 2026.", "Favourable: Choisissez le sens de l’avis.");
        await fund.RefusedAsync($"{id}/avis", "#acte", [("Form.Favourable", "false")], "Comment: Motivez l’avis défavorable.");
        await worker.RefusedAsync(
            $"{id}/grille", "#acte", [("Form.Themes[0].Finding", "NotMet"), ("Form.Themes[1].Finding", "ToComplete"), ("Form.Themes[2].Comment", "Trois communes")],
            "Themes_0__Comment: Commentez ce qui est à compléter ou non satisfait : « Territoire ».", "Themes_1__Comment: Commentez");
        await worker.RefusedAsync(
            $"{id}/complements", "#acte", [("Form.On", "2026-01-31"), ("Form.DelayEndsOn", "2026-01-30")],
            "On: Le 31 janvier 2026 précède la réception du projet, le 1er février 2026.",
            "DelayEndsOn: Le délai fixé se termine le jour de la demande ou après, à partir du 31 janvier 2026.",
            "Modifications: Dites ce qui est attendu sur une rubrique au moins.");
        await worker.RefusedAsync($"{id}/complements/reception", "#acte", [("Form.On", "2026-03-01")], "Aucun complément n’est attendu.");
        await director.RefusedAsync(
            $"{id}/validation", "#acte", [("Form.On", "2026-01-31"), ("Form.Waiver", "Urgence")],
            "On: Le 31 janvier 2026 précède la réception", "Waiver: L’avis de la caisse, et celui de la MSA");
        await director.RefusedAsync($"{id}/validation", "#acte", [("Form.WaivesAdvice", "true")], "Waiver: L’avis de la caisse");
        await director.RefusedAsync(
            $"{id}/opposition", "#acte", [("Form.On", "2026-01-31")],
            "On: Le 31 janvier 2026 précède la réception", "Grounds: Choisissez au moins l’un des deux motifs légaux d’opposition.", "Reasons: Motivez l’opposition.");
        await director.RefusedAsync(
            $"{id}/opposition", "#acte", [("Form.On", "2026-03-16"), ("Form.Reasons", "Le territoire coupe un bassin de vie.")],
            "On: Cette date est dans le futur", "Grounds: Choisissez au moins l’un des deux motifs légaux d’opposition.");
        await holder.RefusedAsync($"{id}/retrait", "#acte", [("Form.On", "2026-01-31"), ("Form.Why", "Équipe réduite")], "On: Le 31 janvier 2026 précède la réception");
    }

    [Fact]
    public async Task Complements_are_neither_asked_twice_at_once_nor_received_before_they_were_asked_nor_asked_after_the_last_day()
    {
        var (id, _) = await portal.ReceivedAsync("2026-01-14");
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        (string, string)[] asked = [("Form.On", "2026-03-14"), ("Form.DelayEndsOn", "2026-03-31"), ("Form.Modifications[2].Comment", "Décrire l’offre")];

        await worker.RefusedAsync($"{id}/complements", "#acte", [("Form.On", "2026-03-15"), .. asked[1..]], "On: Des compléments se demandent au plus tard le 14 mars 2026");
        await DoneAsync(worker.SubmitAsync($"{id}/complements", "#acte", asked));
        await worker.RefusedAsync($"{id}/complements", "#acte", asked, "On: Une demande de compléments est déjà en cours");
        await worker.RefusedAsync($"{id}/complements/reception", "#acte", [("Form.On", "2026-03-13")], "On: Le projet modifié ne peut pas être reçu avant d’avoir été demandé, le 14 mars 2026.");
        await DoneAsync(worker.SubmitAsync($"{id}/complements/reception", "#acte", ("Form.On", "2026-03-14")));
    }
}
