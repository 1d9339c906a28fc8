namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The pages of a letter of intent, as those who have a part in it go through them.</summary>
internal static class LetterPages
{
    private const string Tab = "Lettre d’intention";

    /// <summary>The leader writes the letter, section by section.</summary>
    public static async Task WriteLetterAsync(this Cast cast)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab);
        await leader.PressAsync("#commencer", "Commencer");
        await leader.WriteAsync("Porteur", ("Form.Leader.Name", "Une médecin"), ("Form.Leader.Profession", "Médecin généraliste"), ("Form.Leader.Email", "porteur@exemple.test"));
        await leader.WriteAsync("Diagnostic", ("Form.Diagnosis", "Deux secteurs sans médecin traitant."));
        await leader.WriteAsync("Missions", ("Form.Missions[0].Foreseen", "True"), ("Form.Missions[0].Description", "Trouver un médecin traitant à chacun."), ("Form.Commits", "true"));
    }

    /// <summary>The leader reads the letter again and submits it.</summary>
    public static async Task SubmitLetterAsync(this Cast cast)
    {
        var leader = await cast.LeaderAsync();
        await leader.OpenAsync(cast.CaseId, Tab, "Relire et déposer");
        await leader.SendAsync("#depot", "Déposer la lettre");
    }

    /// <summary>The ARS and the fund fill in the grid and give their opinions, and a session is planned.</summary>
    public static async Task InstructLetterAsync(this Cast cast, string session)
    {
        var fund = await cast.FundWorkerAsync();
        await fund.OpenAsync(cast.CaseId, Tab, "Grille d’appréciation");
        await fund.SendAsync("#appreciation", "Enregistrer", ("Comments[0]", "Territoire cohérent, sans chevauchement."));
        foreach (var person in new[] { fund, await cast.AgencyWorkerAsync() })
        {
            await person.OpenAsync(cast.CaseId, Tab, "Donner l’avis de mon institution");
            await person.SendAsync("#avis", "Enregistrer l’avis", ("Form.Favourable", "True"));
        }

        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, Tab, "Commission");
        await worker.SendAsync("#seance", "Programmer la séance", ("Form.SessionOn", session));
    }

    /// <summary>The committee gave its opinion.</summary>
    public static async Task RecordCommitteeAsync(this Cast cast, string on)
    {
        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, Tab, "Commission");
        await worker.SendAsync("#avis", "Enregistrer l’avis", ("Form.Opinion", "Favourable"), ("Form.Text", "Projet bien engagé."), ("Form.On", on));
    }

    /// <summary>Both directors decide, the ARS first; the decision is then notified.</summary>
    public static async Task ValidateLetterAsync(this Cast cast, string on)
    {
        foreach (var director in new[] { await cast.AgencyDirectorAsync(), await cast.FundDirectorAsync() })
        {
            await director.OpenAsync(cast.CaseId, Tab, "Décider");
            await director.SendAsync("#decision", "Enregistrer ma décision", ("Form.Favourable", "True"), ("Form.On", on));
            Assert.Contains("Décision enregistrée", await director.TextAsync(), StringComparison.Ordinal);
        }

        var worker = await cast.AgencyWorkerAsync();
        await worker.OpenAsync(cast.CaseId, Tab, "Enregistrer la notification");
        await worker.SendAsync("#notification", "Enregistrer la notification", ("Form.On", on));
        Assert.Contains("Validée", await worker.TextAsync("#etat"), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task WriteAsync(this Person leader, string section, params (string, string)[] fields)
    {
        await leader.FollowAsync(section);
        await leader.SendAsync("#section", "Enregistrer et revenir à la liste", fields);
    }
}
