using System.Text.RegularExpressions;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.HealthProjects;

/// <summary>Words that several pages of a project share.</summary>
internal static partial class ProjectWords
{
    /// <summary>The professions of the form of a health project, in its order; others are written in.</summary>
    public static readonly IReadOnlyList<string> Professions =
    [
        "Médecins généralistes", "Médecins spécialistes", "Infirmiers", "Pharmaciens", "Masseurs-kinésithérapeutes", "Biologistes",
        "Sages-femmes", "Orthophonistes", "Orthoptistes", "Dentistes", "Pédicures-podologues",
    ];

    /// <summary>The label of a field, with what it is about: <c>Infirmiers – Adhérents</c>.</summary>
    public static string Label(string field, object? subject) =>
        subject is null ? ProjectTexts.Label(field) : $"{ProjectTexts.Value(subject)} – {ProjectTexts.Label(field)}";

    /// <summary>The design system's class of the badge of a phase; the word is always beside the colour.</summary>
    public static string Badge(ProjectPhase phase) => phase switch
    {
        ProjectPhase.Validated or ProjectPhase.TacitlyValidated => "fr-badge--success",
        ProjectPhase.Opposed => "fr-badge--error",
        ProjectPhase.Suspended or ProjectPhase.DelayOver => "fr-badge--warning",
        ProjectPhase.Running or ProjectPhase.AwaitingReceipt => "fr-badge--info",
        _ => "fr-badge--no-icon",
    };

    /// <summary>That of a section.</summary>
    public static string Badge(SectionState state) => state switch
    {
        SectionState.Complete => "fr-badge--success",
        SectionState.ToCorrect => "fr-badge--warning",
        SectionState.InProgress => "fr-badge--info",
        _ => "fr-badge--no-icon",
    };

    /// <summary>Days left to a last day, in words.</summary>
    public static string DaysLeft(int days) => days switch
    {
        0 => "c’est aujourd’hui",
        1 => "demain",
        _ => $"dans {French.Count(days, "jour", "jours")}",
    };

    /// <summary>The label of a field as the journal names it, a rank in a list kept: <c>Titre (2)</c>.</summary>
    public static string JournalLabel(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var rank = Rank().Match(field);
        var label = ProjectTexts.Texts.Find($"Field.{Rank().Replace(field, "")}") ?? field;
        return rank.Success ? $"{label} ({rank.Groups[1].Value})" : label;
    }

    /// <summary>A text as the journal keeps it: a day, a word or a piece is worded again.</summary>
    public static string JournalText(string field, string? text)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (text is null)
            return "—";
        if (Typed.Written(text) is { } day)
            return French.Date(day);
        var word = field[(field.LastIndexOf('.') + 1)..] switch
        {
            "Form" => ProjectTexts.Texts.Find($"LegalForm.{text}"),
            "Mission" => ProjectTexts.Texts.Find($"Mission.{text}") ?? ProjectTexts.Texts.Find($"ProjectMission.{text}"),
            "Statutes" or "MemberList" => ProjectTexts.Value(Guid.Empty),
            "Formalised" or "Governs" => ProjectTexts.Value(bool.Parse(text)),
            _ => null,
        };
        return word ?? text;
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Rank();
}
