using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Journal;
using CptsPortal.Web.Pages.HealthProjects.Mail;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>The health project of a case: where it stands, its sections, what may be done.</summary>
internal sealed class IndexModel(IMediator mediator) : ProjectPage(mediator)
{
    /// <summary>Whether the reader may start the first version.</summary>
    public bool MayStart => MayWrite && Sheet.Project is null && Sheet.Stage is >= Stage.ProjectDrafting and < Stage.Closed;

    /// <summary>What the reader may do now, in the order of a review.</summary>
    public IReadOnlyList<ProjectAction> Actions => ProjectAction.Of(Project, Reader, Sheet.Department);

    /// <summary>The letters of the last version.</summary>
    public IReadOnlyList<ProjectLetterItem> Letters => ProjectLetters.Of(Project);

    /// <summary>Whether the reader sees what the institutions find.</summary>
    public bool SeesReview => Role != Role.Leader;

    /// <summary>What the holder changed since complements were last asked.</summary>
    public IReadOnlyList<JournalChange> Completed { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Sheet = await Mediator.Send(new GetProject(Id), cancellation);
        if (Sheet.Project?.Complements.Count > 0)
            Completed = await Mediator.Send(new GetComplementChanges(Id), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => Mediator.Send(new StartProject(Id, null, Stamp()), cancellation), Resources.ProjectTexts.Texts))
        {
            Done = "Le projet de santé est commencé. Écrivez ses rubriques dans l’ordre que vous voulez.";
            return Redirect(ProjectAddresses.Of(Id));
        }

        await OnGetAsync(cancellation);
        return Page();
    }
}

/// <summary>An act offered on a project.</summary>
/// <param name="Address">Its page, below the project's.</param>
/// <param name="Text">What it does.</param>
/// <param name="IsMain">Whether it is the act that the review awaits.</param>
internal sealed record ProjectAction(string Address, string Text, bool IsMain = false)
{
    private static readonly (string Address, string Text, Right Right, ProjectPhase[] In, bool IsMain)[] Table =
    [
        ("reception", "Enregistrer la réception postale", Right.InstructProject, [ProjectPhase.AwaitingReceipt], true),
        ("grille", "Remplir la grille d’examen", Right.InstructProject, UnderReview, false),
        ("complements", "Demander des compléments", Right.InstructProject, [ProjectPhase.Running], false),
        ("complements/reception", "Enregistrer la réception du projet modifié", Right.InstructProject, [ProjectPhase.Suspended, ProjectPhase.DelayOver], true),
        ("avis", "Rendre l’avis de votre institution", Right.AdviseProject, UnderReview, true),
        ("validation", "Valider le projet", Right.DecideProject, OnClock, true),
        ("opposition", "S’opposer au projet", Right.DecideProject, OnClock, false),
        ("retrait", "Retirer le projet", Right.WithdrawProject, UnderReview, false),
        ("nouvelle-version", "Commencer une nouvelle version", Right.WriteProject, Ended, true),
    ];

    private static ProjectPhase[] OnClock => [ProjectPhase.Running, ProjectPhase.Suspended, ProjectPhase.DelayOver];

    private static ProjectPhase[] UnderReview => [ProjectPhase.AwaitingReceipt, .. OnClock];

    private static ProjectPhase[] Ended => [ProjectPhase.Opposed, ProjectPhase.Validated, ProjectPhase.TacitlyValidated, ProjectPhase.Withdrawn];

    /// <summary>What somebody may do on a version, by role or by delegation.</summary>
    public static IReadOnlyList<ProjectAction> Of(ProjectView project, Actor reader, string department) =>
        [.. Table.Where(action => action.In.Contains(project.Phase) && reader.May(action.Right, department))
            .Select(action => new ProjectAction(action.Address, action.Text, action.IsMain))];
}
