using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using MediatR;

namespace CptsPortal.Web.Pages.HealthProjects.Sections;

/// <summary>Aims and actions of the missions.</summary>
internal sealed class MissionsModel(IMediator mediator) : SectionPage<MissionsForm>(mediator, ProjectSection.Missions);

/// <summary>The section as typed.</summary>
internal sealed class MissionsForm : ISectionForm<MissionsForm>
{
    public IList<AimsFields> Aims { get; set; } = [];

    public string? Telemedicine { get; set; }

    public string? Actions { get; set; }

    public static MissionsForm Of(ProjectContent content) => new()
    {
        Aims = [.. Enum.GetValues<ProjectMission>().Select(mission => AimsFields.Of(mission, content.Missions))],
        Telemedicine = content.Missions.Telemedicine,
        Actions = content.Missions.Actions,
    };

    public ProjectContent ToContent() => ProjectContent.Empty with
    {
        Missions = new ProjectMissions
        {
            Aims = [.. Aims.Select(aims => aims.ToAims()).Where(aims => aims.ForPatients is not null || aims.ForActors is not null)],
            Telemedicine = Typed.OrNull(Telemedicine),
            Actions = Typed.OrNull(Actions),
        },
    };
}

/// <summary>The aims of a mission as typed.</summary>
internal sealed class AimsFields
{
    public ProjectMission Mission { get; set; }

    public string? ForPatients { get; set; }

    public string? ForActors { get; set; }

    public static AimsFields Of(ProjectMission mission, ProjectMissions missions)
    {
        var aims = missions.Aims.FirstOrDefault(written => written.Mission == mission);
        return new AimsFields { Mission = mission, ForPatients = aims?.ForPatients, ForActors = aims?.ForActors };
    }

    public MissionAims ToAims() => new(Mission, Typed.OrNull(ForPatients), Typed.OrNull(ForActors));
}
