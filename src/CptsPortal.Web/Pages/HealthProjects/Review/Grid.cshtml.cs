using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.HealthProjects.Review;

/// <summary>The assessment grid of the ARS.</summary>
internal sealed class GridModel(IMediator mediator) : ProjectPage(mediator)
{
    [BindProperty]
    public GridForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(Right.InstructProject, cancellation);
        (Form, Version) = (GridForm.Of(Project.Assessment), Project.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var themes = Form.Themes.Select(theme => theme.ToAssessment()).ToList();
        var answer = await ActAsync(() => Mediator.Send(new AssessProject(Id, themes, Stamp()), cancellation),
            Right.InstructProject, "La grille est enregistrée.", cancellation);
        if (ChangedMeanwhile)
            ShowBoth(Project.Version, themes.SelectMany(Compared));
        return answer;
    }

    private IEnumerable<ChangedField> Compared(ThemeAssessment typed)
    {
        var saved = Project.Assessment.FirstOrDefault(theme => theme.Theme == typed.Theme);
        var name = ProjectTexts.Texts.Of(typed.Theme);
        yield return new ChangedField(name, Word(typed.Finding), Word(saved?.Finding));
        yield return new ChangedField($"{name} – commentaire", typed.Comment, saved?.Comment);
    }

    private static string? Word(Finding? finding) => finding is { } found ? ProjectTexts.Texts.Of(found) : null;
}

/// <summary>The grid as typed.</summary>
internal sealed class GridForm
{
    public IList<ThemeFields> Themes { get; set; } = [];

    public static GridForm Of(IReadOnlyList<ThemeAssessment> grid) =>
        new() { Themes = [.. Enum.GetValues<AssessmentTheme>().Select(theme => ThemeFields.Of(theme, grid))] };
}

/// <summary>A theme as typed.</summary>
internal sealed class ThemeFields
{
    public AssessmentTheme Theme { get; set; }

    public Finding? Finding { get; set; }

    public string? Comment { get; set; }

    public static ThemeFields Of(AssessmentTheme theme, IReadOnlyList<ThemeAssessment> grid)
    {
        var found = grid.FirstOrDefault(assessed => assessed.Theme == theme);
        return new ThemeFields { Theme = theme, Finding = found?.Finding, Comment = found?.Comment };
    }

    public ThemeAssessment ToAssessment() => new(Theme, Finding, Typed.OrNull(Comment));
}
