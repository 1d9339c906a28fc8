using System.Text;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Cases;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;

namespace CptsPortal.TestHost;

/// <summary>Short words to bring the health project of a case where a test needs it; every step is the portal's own act.</summary>
public static class Projects
{
    /// <summary>Who records and instructs for the ARS.</summary>
    public static readonly Actor Agency = People.Of(Role.AgencyCaseWorker);

    /// <summary>Who decides for the ARS.</summary>
    public static readonly Actor Director = People.Of(Role.AgencyDecisionMaker);

    /// <summary>Who gives the fund's opinion.</summary>
    public static readonly Actor Fund = People.Of(Role.FundCaseWorker);

    /// <summary>A case whose letter of intent is validated.</summary>
    /// <remarks>The stage is set in the database: letters of intent have tests of their own.</remarks>
    public static async Task<Guid> DraftingCaseAsync(this PortalServices portal, string name = "CPTS des Calanques")
    {
        ArgumentNullException.ThrowIfNull(portal);
        var contact = new FirstContact(new DateOnly(2024, 1, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);
        var id = await portal.SendAsync(Agency, new OpenCase(name, "13", CaseOrigin.SpontaneousProject, contact, null, ActStamp.New()));
        await portal.SqlAsync($"update cases set stage = 'ProjectDrafting' where id = '{id}'");
        return id;
    }

    /// <summary>Starts and writes a project that may be filed.</summary>
    public static async Task WriteProjectAsync(this PortalServices portal, Guid id)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var leader = People.LeaderOf(id);
        await portal.SendAsync(leader, new StartProject(id, null, ActStamp.New()));
        var content = new ProjectContent
        {
            Structure = new ProjectStructure { Name = "Association CPTS des Calanques" },
            Organisation = new ProjectOrganisation { Members = [new MembersOfProfession("Infirmiers", 12, 2, 1)] },
            Annexes = new ProjectAnnexes
            {
                Statutes = await portal.AttachAsync(leader, id, PieceKind.Statutes),
                MemberList = await portal.AttachAsync(leader, id, PieceKind.MemberList),
            },
        };
        foreach (var section in new[] { ProjectSection.Structure, ProjectSection.Organisation, ProjectSection.Annexes })
            await portal.SendAsync(leader, new WriteProjectSection(id, section, content, ActStamp.New()));
        foreach (var mission in HealthProject.BaseMissions)
            await portal.SendAsync(leader, new SaveActionSheet(id, new ActionSheet { Id = Guid.NewGuid(), Mission = mission, Title = "Action" }, ActStamp.New()));
    }

    /// <summary>A case whose project was filed and received on a day.</summary>
    public static async Task<Guid> ReceivedProjectAsync(this PortalServices portal, DateOnly on, string name = "CPTS des Calanques")
    {
        var id = await portal.DraftingCaseAsync(name);
        await portal.WriteProjectAsync(id);
        await portal.SendAsync(People.LeaderOf(id), new FileProject(id, on, ActStamp.New()));
        await portal.SendAsync(Agency, new RecordProjectReceipt(id, on, new ActStamp(Guid.NewGuid(), on)));
        return id;
    }

    private static Task<Guid> AttachAsync(this PortalServices portal, Actor actor, Guid id, PieceKind kind) => portal.SendAsync(
        actor, new AttachPiece(id, kind, kind.ToString(), $"{kind}.pdf", Encoding.UTF8.GetBytes($"%PDF-1.7\n%{kind}\n%%EOF"), false, null, ActStamp.New()));
}
