using CptsPortal.Domain.HealthProjects;
using CptsPortal.TestHost;
using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The pages of start-up and of a health project, as those who have a part in it go through them.</summary>
internal static class ProjectPages
{
    private const string Tab = "Projet de santé";

    /// <summary>The ARS awards start-up funding, then records its payment.</summary>
    public static async Task AwardAsync(this Cast cast, string on)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, "Amorçage", "Attribuer un financement");
        await worker.SendAsync("#attribution", "Attribuer", ("Form.Amount", "40 000"), ("Form.On", on));
        await worker.FollowAsync("Enregistrer le versement");
        await worker.SendAsync("#versement", "Enregistrer", ("Form.On", on));
    }

    /// <summary>The leader writes the project.</summary>
    public static async Task WriteProjectAsync(this Cast cast)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab);
        await leader.PressAsync("#commencer", "Commencer");
        await leader.WriteAsync("Structure juridique", ("Form.Name", "Association de la CPTS"));
        await leader.WriteAsync("Territoire", ("Form.Diagnosis", "Deux secteurs sans médecin traitant."));
        await leader.WriteAsync("Organisation", ("Form.Members[2].Joined", "12"));
        await leader.FollowAsync("Fiches-actions");
        foreach (var mission in HealthProject.BaseMissions)
        {
            await leader.Page.GotoAsync($"/dossiers/{cast.CaseId}/projet/fiche?mission={mission}");
            await leader.SendAsync("#fiche", "Enregistrer la fiche", ("Form.Title", "Une première action"));
        }

        await leader.FollowAsync("Retour au projet de santé");
        await leader.FollowAsync("Annexes");
        foreach (var (field, name) in new[] { ("Form.StatutesFile", "statuts"), ("Form.MemberListFile", "membres") })
        {
            await leader.Page.SetInputFilesAsync($"[name='{field}']", new FilePayload { Name = name + ".pdf", MimeType = "application/pdf", Buffer = Uploads.Pdf(name) });
        }

        await leader.SendAsync("#rubrique", "Enregistrer");
    }

    /// <summary>The leader files the project; the ARS receives it by post; the fund gives its opinion.</summary>
    public static async Task FileAsync(this Cast cast, string filed, string received)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab, "Relire et déposer");
        await leader.SendAsync("#depot-formulaire", "Déposer le projet", ("Form.On", filed));
        await cast.ActAsync(await cast.AgencyWorkerAsync(), "Enregistrer la réception postale", "Enregistrer la réception", ("Form.On", received));
        await cast.ActAsync(await cast.FundWorkerAsync(), "Rendre l’avis", "Rendre l’avis", ("Form.Favourable", "true"), ("Form.On", received));
    }

    /// <summary>The ARS asks for complements to one section.</summary>
    public static async Task AskComplementsAsync(this Cast cast, string on, string until) => await cast.ActAsync(
        await cast.AgencyWorkerAsync(), "Demander des compléments", "Demander les compléments",
        ("Form.On", on), ("Form.DelayEndsOn", until), ("Form.Modifications[3].Comment", "Précisez la gouvernance."));

    /// <summary>The leader completes the section that was sent back, and the ARS receives the modified project.</summary>
    public static async Task CompleteAsync(this Cast cast, string received)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab);
        await leader.WriteAsync("Organisation", ("Form.Governance", "Un bureau de six membres."));
        await cast.ActAsync(
            await cast.AgencyWorkerAsync(), "Enregistrer la réception du projet modifié", "Enregistrer la réception", ("Form.On", received));
    }

    /// <summary>The director has the form of an opposition filled in before them.</summary>
    public static async Task<Person> PrepareOppositionAsync(this Cast cast)
    {
        var director = await cast.AgencyDirectorAsync();
        await director.OpenAsync(cast.CaseId, Tab, "S’opposer au projet");
        await director.FillAsync("#acte", ("Form.TerritoryRelevance", "true"), ("Form.Reasons", "Deux communes restent enclavées."));
        return director;
    }

    /// <summary>The project's page, and the day by day of its clock, as somebody reads them.</summary>
    public static async Task<(string Project, string Clock)> ReadProjectAsync(this Cast cast, Person reader)
    {
        await reader.OpenAsync(cast.CaseId, Tab);
        var project = await reader.TextAsync();
        await reader.FollowAsync("Le délai, expliqué jour par jour");
        return (project, await reader.TextAsync());
    }

    private static async Task ActAsync(this Cast cast, Person person, string link, string button, params (string, string)[] fields)
    {
        await person.OpenAsync(cast.CaseId, Tab, link);
        await person.SendAsync("#acte", button, fields);
    }

    private static async Task WriteAsync(this Person leader, string section, params (string, string)[] fields)
    {
        await leader.FollowAsync(section);
        await leader.SendAsync("#rubrique", "Enregistrer", fields);
    }
}
