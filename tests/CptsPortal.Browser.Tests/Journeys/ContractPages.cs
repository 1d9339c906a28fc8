using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The pages of a contract, from the request to join to its termination, as those who have a part in it go through them.</summary>
internal static class ContractPages
{
    private const string Tab = "Contrat";

    private static readonly Dictionary<Mission, string> Slugs = new()
    {
        [Mission.AccessToCare] = "acces-aux-soins",
        [Mission.CarePathways] = "parcours",
        [Mission.Prevention] = "prevention",
        [Mission.CrisisResponse] = "crises",
    };

    /// <summary>The leader asks to join with the four pieces, and the fund finds them complete.</summary>
    public static async Task JoinAsync(this Cast cast, string on)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab, "Demander à adhérer");
        foreach (var kind in Enum.GetNames<JoiningPieceKind>())
        {
            await leader.Page.SetInputFilesAsync(
                $"[name='Form.Pieces[{kind}].File']", new FilePayload { Name = kind + ".pdf", MimeType = "application/pdf", Buffer = Uploads.Pdf(kind) });
        }

        await leader.SendAsync("#adhesion", "Envoyer la demande", ("Form.On", on));
        var fund = await cast.FundWorkerAsync();
        await fund.OpenAsync(cast.CaseId, Tab, "Vérifier les pièces");
        await fund.SendAsync(
            "#verification", "Enregistrer", [("Form.On", on), .. Enum.GetNames<JoiningPieceKind>().Select(kind => ($"Form.Checks[{kind}].Check", "Accepted"))]);
    }

    /// <summary>The ARS prepares terms in the room: what stands for the whole contract, then each mission with a counted indicator.</summary>
    /// <param name="cast">The people.</param>
    /// <param name="population">Population of the terms.</param>
    /// <param name="starts">Planned start of each mission; null for one that already runs.</param>
    public static async Task PrepareTermsAsync(this Cast cast, int population, IReadOnlyDictionary<Mission, string?> starts)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, Tab, "Préparer les termes");
        await worker.PressAsync("#ouverture", "Préparer les termes");
        await cast.WriteTerritoryAsync(population);
        foreach (var (mission, start) in starts)
        {
            await worker.Page.GotoAsync($"/dossiers/{cast.CaseId}/contrat/termes/mission/{Slugs[mission]}");
            await worker.SendAsync("#mission", "Enregistrer", ("Form.Content", "Ce que la CPTS fera."), start is null ? ("Form.AlreadyRunning", "true") : ("Form.PlannedStart", start));
            if (mission != Mission.CrisisResponse)
                await worker.CountAsync(mission);
        }
    }

    /// <summary>The population of the terms is written, with its source.</summary>
    public static async Task WriteTerritoryAsync(this Cast cast, int population)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.FollowAsync("Modifier le territoire");
        await worker.SendAsync("#territoire", "Enregistrer", ("Form.Stated", $"{population}"), ("Form.Source", "Recensement communal"), ("Form.Members", "45"));
    }

    /// <summary>The ARS proposes what was prepared, each party agrees to it, and the three signatures are recorded, all on one day.</summary>
    public static async Task ProposeAndSignAsync(this Cast cast, string on)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, Tab, "Proposer les termes à la CPTS");
        await worker.SendAsync("#proposition", "Proposer les termes", ("Form.On", on));
        foreach (var party in new[] { await cast.LeaderAsync(), await cast.FundDirectorAsync(), await cast.AgencyDirectorAsync() })
        {
            await party.OpenAsync(cast.CaseId, Tab, "Donner l’accord");
            await party.SendAsync("#accord", "Donner l’accord", ("Form.On", on));
        }

        await worker.OpenAsync(cast.CaseId, Tab, "Enregistrer les signatures");
        await worker.SendAsync("#signatures", "Enregistrer", [.. Enum.GetNames<Party>().SelectMany(party => new[]
        {
            ($"Form.Signatures[{party}].Name", "Une personne"), ($"Form.Signatures[{party}].Quality", "Présidence"), ($"Form.Signatures[{party}].On", on),
        })]);
    }

    /// <summary>The fund records the real start of a mission.</summary>
    public static async Task StartMissionAsync(this Cast cast, Mission mission, string on)
    {
        var fund = await cast.FundWorkerAsync();
        await fund.Page.GotoAsync($"/dossiers/{cast.CaseId}/missions/{Slugs[mission]}/demarrage");
        await fund.SendAsync("#mission", "Enregistrer", ("Form.On", on));
    }

    /// <summary>The ARS prepares an amendment of the population from a day, which is then proposed, agreed and signed; gives what was shown before.</summary>
    public static async Task<string> AmendPopulationAsync(this Cast cast, int population, string from, string on)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, Tab, "Préparer un avenant");
        await worker.PressAsync("#ouverture", "Préparer un avenant");
        await worker.SendAsync("#effet", "Enregistrer la date d’effet", ("Form.From", from));
        await worker.FollowAsync("Modifier les termes");
        await cast.WriteTerritoryAsync(population);
        await worker.FollowAsync("Voir ce que l’avenant change");
        var shown = await worker.TextAsync("#effet-total div:nth-child(2) dd");
        await cast.ProposeAndSignAsync(on);
        return shown;
    }

    /// <summary>The ARS records a serious crisis of the department.</summary>
    public static async Task RecordCrisisAsync(this Cast cast, string on)
    {
        var director = await cast.AgencyDirectorAsync();
        await director.Page.GotoAsync("/crises");
        await director.FollowAsync("Enregistrer une crise");
        await director.SendAsync("#crise", "Enregistrer la crise", ("Form.IdentifiedOn", on), ("Form.Departments", "13"), ("Form.Description", "Canicule."));
        Assert.Contains("Volet variable dû", await director.TextAsync("#contrats"), StringComparison.Ordinal);
    }

    /// <summary>The fund records the letter by which the CPTS terminates.</summary>
    public static async Task TerminateAsync(this Cast cast, string on)
    {
        var fund = await cast.FundWorkerAsync();
        await fund.OpenAsync(cast.CaseId, Tab, "Résiliation du contrat");
        await fund.FollowAsync("Résilier le contrat");
        await fund.SendAsync("#resiliation", "Enregistrer la résiliation", ("Form.On", on), ("Form.Reason", "La CPTS fusionne avec sa voisine."));
    }

    /// <summary>The fund claims what is to be given back, then records that it came; gives the amount claimed.</summary>
    public static async Task<string> RefundAsync(this Cast cast, string on)
    {
        var fund = await cast.FundWorkerAsync();
        await fund.OpenAsync(cast.CaseId, Tab, "Voir la résiliation", "Demander le remboursement");
        await fund.SendAsync("#resiliation", "Enregistrer la demande", ("Form.On", on));
        var claimed = await fund.TextAsync("#resultat strong");
        await fund.FollowAsync("Enregistrer le remboursement reçu");
        await fund.SendAsync("#resiliation", "Enregistrer le règlement", ("Form.On", on), ("Form.Reference", "REM-1"));
        Assert.Contains("Le décompte est réglé", await fund.TextAsync(), StringComparison.Ordinal);
        return claimed;
    }

    /// <summary>An indicator of the contract's own, counted, whose objective grows by two each year from ten.</summary>
    private static async Task CountAsync(this Person worker, Mission mission)
    {
        await worker.Page.SelectOptionAsync($"#modele-{mission}", $"{mission}");
        await worker.PressAsync($"form:has(#modele-{mission})", "Continuer");
        await worker.SendAsync("#indicateur", "Enregistrer",
        [
            ("Form.Label", $"Suivi {mission}"), ("Form.Use", "Counted"), ("Form.Baseline", "10"), ("Form.BaselineOn", "2023-12-31"),
            .. Enumerable.Range(0, Indicator.Years).Select(year => ($"Form.Objectives[{year}]", $"{12 + 2 * year}")),
        ]);
    }
}
