using System.Globalization;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Domain.Meetings;
using CptsPortal.Domain.StartUp;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.TestHost;

/// <summary>Cases of the demonstration, by their names, and what lies in them.</summary>
public static class KnownCases
{
    /// <summary>A case with a letter, a project under its clock, pieces, an award, a meeting and a journal.</summary>
    public const string Rich = "CPTS Trévaresse";

    /// <summary>The identity of a case.</summary>
    public static Task<Guid> CaseAsync(this PortalFactory portal, string name) =>
        portal.ReadAsync(data => data.Read<Cpts>().Where(cpts => cpts.Name == name).Select(cpts => cpts.Id).SingleAsync());

    /// <summary>What the addresses of a case's pages can name: a real one of each, where the case has one.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> IdentitiesAsync(this PortalFactory portal, Guid caseId)
    {
        var found = await portal.ReadAsync(data => FindAsync(data, caseId));
        return found.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
    }

    private static async Task<Dictionary<string, string?>> FindAsync(IPortalData data, Guid caseId)
    {
        var cpts = await data.Read<Cpts>().SingleAsync(cpts => cpts.Id == caseId);
        var project = await data.Read<HealthProject>().Where(project => project.CaseId == caseId)
            .OrderByDescending(project => project.Number).FirstOrDefaultAsync();
        var letter = await data.Read<LetterOfIntent>().Where(letter => letter.CaseId == caseId).OrderByDescending(letter => letter.Number).FirstOrDefaultAsync();
        return new()
        {
            ["id"] = caseId.ToString(),
            ["piece"] = Text(await data.Read<Piece>().Where(piece => piece.CaseId == caseId).Select(piece => (Guid?)piece.Id).FirstOrDefaultAsync()),
            ["meeting"] = Text(await data.Read<Meeting>().Where(meeting => meeting.CaseId == caseId).Select(meeting => (Guid?)meeting.Id).FirstOrDefaultAsync()),
            ["award"] = Text(await data.Read<Award>().Where(award => award.CaseId == caseId).Select(award => (Guid?)award.Id).FirstOrDefaultAsync()),
            ["member"] = Text(cpts.Members.Select(member => (Guid?)member.Id).FirstOrDefault()),
            ["document"] = Text(await data.Read<IssuedDocument>().Where(document => document.CaseId == caseId).Select(document => (Guid?)document.Id).FirstOrDefaultAsync()),
            ["sheetId"] = Text(project?.Content.ActionSheets.Select(sheet => (Guid?)sheet.Id).FirstOrDefault()),
            ["letter"] = project?.Opposition is not null ? "opposition" : project?.Complements.Count > 0 ? "complements-1" : "validation",
            ["number"] = (project?.Number ?? letter?.Number ?? 1).ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string? Text(Guid? id) => id?.ToString();
}
