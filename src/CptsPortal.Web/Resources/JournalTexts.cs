using System.Text.RegularExpressions;
using CptsPortal.Application.Journal;
using CptsPortal.Domain.Journal;
using CptsPortal.Web.Pages.Shared;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of the journal's acts and fields, each kept with its stage.</summary>
public static partial class JournalTexts
{
    private const string Prefix = "CptsPortal.Web.Resources.";
    private const string Suffix = ".resources";

    private static readonly StageTexts[] Stages =
        [.. typeof(JournalTexts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => new StageTexts(name[Prefix.Length..^Suffix.Length]))];

    /// <summary>The name of an act; a neutral one for an act that is no longer known.</summary>
    public static string Act(string name) => Find($"Act.{name}") ?? "Acte enregistré";

    /// <summary>The label of a field: its own, else that of what it is part of, else a neutral one; with its part, as in <c>ZIP (13005)</c>.</summary>
    public static string Field(JournalChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var part = Part().Match(change.Field);
        var label = "Autre information";
        for (var path = Part().Replace(change.Field, ""); path.Length > 0; path = path[..Math.Max(path.LastIndexOf('.'), 0)])
        {
            if (Find($"Field.{path}") is { } known)
            {
                label = known;
                break;
            }
        }

        return part.Success ? $"{label} ({part.Groups[1].Value})" : label;
    }

    /// <summary>A value as a French reader expects it: days, yes and no, words of the portal; a dash for nothing.</summary>
    public static string Value(JournalChange change, string? text)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (string.IsNullOrEmpty(text))
            return "—";
        if (Typed.Written(text) is { } day)
            return French.Date(day);
        if (bool.TryParse(text, out var yes))
            return yes ? "Oui" : "Non";
        if (Guid.TryParse(text, out _))
            return "référence interne";
        return JournalFieldTypes.EnumOf(Part().Replace(change.Field, "")) is { } words ? Find($"{words.Name}.{text}") ?? text : text;
    }

    /// <summary>What a check of the journal's chain found, in one sentence or two.</summary>
    public static string Of(ChainCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.BrokenAt is { } rank
            ? RecordTexts.Texts.Get("ChainBroken", [rank, check.Entries])
            : RecordTexts.Texts.Get("ChainHolds", [check.Entries, check.LastHash]);
    }

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Part();

    private static string? Find(string code) => Stages.Select(stage => stage.Find(code)).FirstOrDefault(text => text is not null);
}
