namespace CptsPortal.Web.Resources;

/// <summary>The French words of the journal's acts and fields, each kept with its stage.</summary>
public static class JournalTexts
{
    private const string Prefix = "CptsPortal.Web.Resources.";
    private const string Suffix = ".resources";

    private static readonly StageTexts[] Stages =
        [.. typeof(JournalTexts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => new StageTexts(name[Prefix.Length..^Suffix.Length]))];

    /// <summary>The name of an act; a neutral one for an act that is no longer known.</summary>
    public static string Act(string name) => Find($"Act.{name}") ?? "Acte enregistré";

    private static string? Find(string code) => Stages.Select(stage => stage.Find(code)).FirstOrDefault(text => text is not null);
}
