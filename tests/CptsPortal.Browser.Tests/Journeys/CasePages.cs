namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The pages by which a case is opened and described.</summary>
internal static class CasePages
{
    /// <summary>A telephone call opens the case.</summary>
    public static async Task OpenCaseAsync(this Cast cast, string name, string on)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.Page.GotoAsync("/dossiers");
        await worker.FollowAsync("Ouvrir un dossier");
        await worker.SendAsync(
            "#dossier", "Ouvrir le dossier", ("Form.Name", name), ("Form.ContactOn", on), ("Form.ContactPerson", "Une infirmière"), ("Form.Channel", "Phone"));
        cast.CaseId = Guid.Parse(worker.Page.Url.Split('/')[^1]);
    }

    /// <summary>A meeting was held.</summary>
    public static async Task MeetAsync(this Cast cast, string kind, string on)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, "Réunions");
        await worker.SendAsync(
            "#reunion", "Enregistrer la réunion", ("Form.Kind", kind), ("Form.On", on), ("Form.Participants", "ARS, CPAM, porteur du projet"));
    }

    /// <summary>The leader chooses the communes, the first being the seat.</summary>
    public static async Task CoverAsync(this Cast cast, params string[] communes)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, "Territoire", "Choisir les communes");
        await leader.FillAsync("#territoire", ("Choice.Department", "13"));
        await leader.PressAsync("#territoire", "Afficher");
        foreach (var commune in communes)
            await leader.Page.ClickAsync($"label[for=departement-communes-{commune}]");
        await leader.PressAsync("#territoire fieldset:has(#departement-communes-13001)", "Ajouter les communes cochées");
        await leader.SendAsync("#territoire", "Enregistrer le territoire", ("Form.Seat", communes[0]));
    }

    /// <summary>What the journal of the case says of an act, each time it was done, read by the ARS.</summary>
    public static async Task<IReadOnlyList<string>> JournalAsync(this Cast cast, string act)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, "Journal");
        return await worker.Page.Locator("article.portal-entry", new() { HasText = act }).AllInnerTextsAsync();
    }
}
