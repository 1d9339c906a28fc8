using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.LettersOfIntent;

/// <summary>A letter brought by its pages to where a test needs it, without script.</summary>
internal sealed class LetterJourney(PortalFactory portal, Guid caseId) : IDisposable
{
    private readonly Dictionary<Role, HttpClient> _clients = [];

    public string Address => $"/dossiers/{caseId}/lettre";

    public static async Task<LetterJourney> OpenAsync(PortalFactory portal)
    {
        using var worker = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var opened = await worker.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", "CPTS des Calanques"), ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        var journey = new LetterJourney(portal, Guid.Parse(opened.Headers.Location!.ToString()[^36..]));
        using var started = await (await journey.AsAsync(Role.Leader)).SubmitAsync(journey.Address, "#commencer");
        Assert.Equal(journey.Address, started.Headers.Location!.ToString());
        return journey;
    }

    public static async Task<LetterJourney> SubmittedAsync(PortalFactory portal)
    {
        var journey = await OpenAsync(portal);
        await journey.WriteAsync("porteur", ("Form.Leader.Name", "Une médecin"), ("Form.Leader.Email", "leader@exemple.test"));
        await journey.WriteAsync("missions", ("Form.Commits", "true"));
        // The territory belongs to the case and has its own page.
        await portal.SqlAsync(
            $"insert into case_communes (case_id, code, priority_district, priority_area, complementary_area) values ('{journey.CaseId}', '13022', false, true, false)");
        await journey.ActAsync(Role.Leader, "/recapitulatif", "#depot");
        return journey;
    }

    public Guid CaseId => caseId;

    /// <summary>Somebody of a role, the same for the whole journey.</summary>
    public async Task<HttpClient> AsAsync(Role role)
    {
        if (!_clients.TryGetValue(role, out var client))
            _clients[role] = client = await portal.SignedInAs(role == Role.Leader ? People.LeaderOf(caseId) : People.Of(role));
        return client;
    }

    public async Task<IHtmlDocument> ReadAsync(Role role, string page = "") => await (await AsAsync(role)).ReadAsync(Address + page);

    public Task WriteAsync(string section, params (string, string)[] fields) => ActAsync(Role.Leader, "/" + section, "#section", fields);

    /// <summary>Fills in a form and sends it; it must be accepted.</summary>
    public async Task ActAsync(Role role, string page, string form, params (string, string)[] fields)
    {
        using var answer = await (await AsAsync(role)).SubmitAsync(Address + page, form, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, (await answer.ReadAsync()).QuerySelector("#erreurs")?.TextContent ?? answer.StatusCode.ToString());
    }

    public async Task AdviseAsync(string on = "2026-03-15")
    {
        await ActAsync(Role.AgencyCaseWorker, "/commission", "#seance", ("Form.SessionOn", on));
        await ActAsync(Role.FundCaseWorker, "/commission", "#avis", ("Form.Opinion", "WithReserves"), ("Form.Text", "Élargir l’équipe"), ("Form.On", on));
    }

    public Task DecideAsync(Role role, bool favourable, string reason = "") => ActAsync(
        role, "/decision", "#decision", ("Form.Favourable", favourable.ToString(CultureInfo.InvariantCulture)), ("Form.Reason", reason));

    public void Dispose()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
    }
}
