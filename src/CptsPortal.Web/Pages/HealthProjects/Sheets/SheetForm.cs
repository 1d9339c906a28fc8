using CptsPortal.Domain.HealthProjects;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.HealthProjects.Sheets;

/// <summary>An action sheet as typed.</summary>
internal sealed class SheetForm
{
    public Mission Mission { get; set; }

    public string? Title { get; set; }

    public string? Diagnosis { get; set; }

    public string? Aims { get; set; }

    public string? Public { get; set; }

    public string? Actions { get; set; }

    public string? Means { get; set; }

    public string? Actors { get; set; }

    public string? Coordinator { get; set; }

    public string? Milestones { get; set; }

    public string? StartsOn { get; set; }

    public static SheetForm Of(ActionSheet sheet) => new()
    {
        Mission = sheet.Mission,
        Title = sheet.Title,
        Diagnosis = sheet.Diagnosis,
        Aims = sheet.Aims,
        Public = sheet.Public,
        Actions = sheet.Actions,
        Means = sheet.Means,
        Actors = sheet.Actors,
        Coordinator = sheet.Coordinator,
        Milestones = sheet.Milestones,
        StartsOn = Typed.Of(sheet.StartsOn),
    };

    public ActionSheet ToSheet(Guid id) => new()
    {
        Id = id,
        Mission = Mission,
        Title = Typed.OrNull(Title) ?? "",
        Diagnosis = Typed.OrNull(Diagnosis),
        Aims = Typed.OrNull(Aims),
        Public = Typed.OrNull(Public),
        Actions = Typed.OrNull(Actions),
        Means = Typed.OrNull(Means),
        Actors = Typed.OrNull(Actors),
        Coordinator = Typed.OrNull(Coordinator),
        Milestones = Typed.OrNull(Milestones),
        StartsOn = Typed.Day(StartsOn),
    };

    /// <summary>What it says, field by field, for two versions side by side.</summary>
    public IReadOnlyList<(string Field, string? Text)> Said() =>
    [
        ("Mission", ProjectTexts.Texts.Of(Mission)), ("Title", Title), ("StartsOn", StartsOn), ("Diagnosis", Diagnosis), ("Aims", Aims), ("Public", Public),
        ("Actions", Actions), ("Means", Means), ("Actors", Actors), ("Coordinator", Coordinator), ("Milestones", Milestones),
    ];
}
