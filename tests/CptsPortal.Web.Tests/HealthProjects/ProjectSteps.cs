using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.HealthProjects;

/// <summary>Brings a project by its pages to where a test needs it, without scripts; the holder's client goes with it.</summary>
internal static class ProjectSteps
{
    /// <summary>Waits for a form, which must be accepted.</summary>
    public static async Task DoneAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, (await answer.ReadAsync()).QuerySelector("main")?.TextContent);
    }

    /// <summary>A project just begun.</summary>
    public static async Task<(string Address, HttpClient Holder)> DraftAsync(this PortalFactory portal)
    {
        var id = await portal.DraftingCaseAsync();
        var holder = await portal.SignedInAs(People.LeaderOf(id));
        await DoneAsync(holder.SubmitAsync($"/dossiers/{id}/projet", "#commencer"));
        return ($"/dossiers/{id}/projet", holder);
    }

    /// <summary>A project filed on a day.</summary>
    public static async Task<(string Address, HttpClient Holder)> FiledAsync(this PortalFactory portal, string on = "2026-01-01")
    {
        var (id, holder) = await portal.DraftAsync();
        await DoneAsync(holder.SubmitAsync($"{id}/structure", "#rubrique", ("Form.Name", "Association CPTS des Calanques")));
        await DoneAsync(holder.SubmitAsync($"{id}/organisation", "#rubrique", ("Form.Members[2].Joined", "12")));
        foreach (var mission in HealthProject.BaseMissions)
            await DoneAsync(holder.SubmitAsync($"{id}/fiche?mission={mission}", "#fiche", ("Form.Title", $"Action {mission}")));
        await DoneAsync(holder.UploadAsync($"{id}/annexes", "#rubrique", ("Form.StatutesFile", "statuts.pdf", Uploads.Pdf())));
        await DoneAsync(holder.UploadAsync($"{id}/annexes", "#rubrique", ("Form.MemberListFile", "membres.pdf", Uploads.Pdf("membres"))));
        await DoneAsync(holder.SubmitAsync($"{id}/recapitulatif", "#depot-formulaire", ("Form.On", on)));
        return (id, holder);
    }

    /// <summary>A project filed and received on a day.</summary>
    public static async Task<(string Address, HttpClient Holder)> ReceivedAsync(this PortalFactory portal, string on)
    {
        var (id, holder) = await portal.FiledAsync(on);
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        await DoneAsync(worker.SubmitAsync($"{id}/reception", "#acte", ("Form.On", on)));
        return (id, holder);
    }
}
