using CptsPortal.Domain.HealthProjects;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of health projects, of their clock and of their rules.</summary>
public static class ProjectTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Projects");

    /// <summary>The label of a field of a project's content, by its path.</summary>
    public static string Label(string field) => Texts.Get($"Field.HealthProject.Content.{field}");

    /// <summary>The legal grounds of an opposition, each a sentence.</summary>
    public static IEnumerable<string> Of(OppositionGrounds grounds) =>
        from ground in new[] { OppositionGrounds.RegionalProject, OppositionGrounds.TerritoryRelevance }
        where grounds.HasFlag(ground)
        select Texts.Of(ground);

    /// <summary>A value that a project says: a day, a number, a word, a text.</summary>
    public static string Value(object? value) => value switch
    {
        null => "—",
        DateOnly day => French.Date(day),
        int number => French.Number(number),
        bool yes => yes ? "Oui" : "Non",
        Guid => "Pièce jointe",
        Enum word => Texts.Of(word),
        _ => value.ToString()!,
    };
}
