using System.Text.RegularExpressions;

namespace CptsPortal.Architecture.Tests;

/// <summary>The sources as written, for rules that the compiler cannot hold.</summary>
internal static class SourceFiles
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every place where a pattern occurs, as <c>path:line: text</c>.</summary>
    public static IEnumerable<string> Matches(string folder, string extension, Regex pattern) =>
        from path in Paths(folder, extension)
        from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
        where pattern.IsMatch(line.Text)
        select $"{Path.GetRelativePath(Root, path)}:{line.Number}: {line.Text.Trim()}";

    /// <summary>Hand-written files of a folder, without what tools generate.</summary>
    public static IEnumerable<string> Paths(string folder, string extension)
    {
        var found = Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + extension, SearchOption.AllDirectories)
            .Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/wwwroot/dsfr/", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(found);
        return found;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CptsPortal.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);
}
