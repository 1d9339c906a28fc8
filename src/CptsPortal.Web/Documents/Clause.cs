using System.Text.RegularExpressions;
using CptsPortal.Application.Documents;
using CptsPortal.Infrastructure;

namespace CptsPortal.Web.Documents;

/// <summary>A clause of the contract: a file that an institution can replace, checked when the portal starts.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Parts">Its headings, paragraphs and lists, in order.</param>
internal sealed partial record Clause(string Title, IReadOnlyList<ClausePart> Parts)
{
    /// <summary>Reads a clause: a first line <c># title</c>, then parts separated by blank lines; see <c>docs/documents.md</c>.</summary>
    /// <param name="name">Name of the file, told with what is wrong.</param>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="PortalConfigurationException">It has no title or no text, or a placeholder that is not one.</exception>
    public static Clause Read(string name, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            Check(name, i + 1, lines[i]);
        if (lines.Count == 0 || !lines[0].StartsWith("# ", StringComparison.Ordinal))
            throw Wrong(name, 1, "the first line must be the title, such as '# Titre'");
        var parts = new List<ClausePart>();
        var open = false;
        foreach (var line in lines.Skip(1))
        {
            var kind = KindOf(line);
            if (line.Length > 0)
            {
                var text = kind switch { ClausePartKind.Heading => line[3..], ClausePartKind.List => line[2..], _ => line };
                if (open && parts[^1].Kind == kind)
                    parts[^1] = parts[^1] with { Lines = [.. parts[^1].Lines, text] };
                else
                    parts.Add(new ClausePart(kind, [text]));
            }

            open = line.Length > 0;
        }

        return parts.Count > 0 ? new Clause(lines[0][2..], parts) : throw Wrong(name, 1, "it has a title and no text");
    }

    /// <summary>The clause of a document: each placeholder gives way to its value, which is never read as a placeholder in turn.</summary>
    public Clause With(ContractDocument document) => new(
        Fill(Title, document), [.. Parts.Select(part => part with { Lines = [.. part.Lines.Select(line => Fill(line, document))] })]);

    private static string Fill(string text, ContractDocument document) =>
        Placeholder().Replace(text, found => ClausePlaceholders.All[found.Groups[1].Value](document));

    private static void Check(string name, int number, string line)
    {
        foreach (Match found in Placeholder().Matches(line))
        {
            if (!ClausePlaceholders.All.ContainsKey(found.Groups[1].Value))
                throw Wrong(name, number, $"'{found.Value}' is no placeholder; the known ones are {string.Join(", ", ClausePlaceholders.All.Keys)}");
        }

        if (Placeholder().Replace(line, "").AsSpan().IndexOfAny('{', '}') >= 0)
            throw Wrong(name, number, "a brace is not part of a whole placeholder, such as '{{cpts.nom}}'");
    }

    private static ClausePartKind KindOf(string line) =>
        line.StartsWith("## ", StringComparison.Ordinal) ? ClausePartKind.Heading
        : line.StartsWith("- ", StringComparison.Ordinal) ? ClausePartKind.List : ClausePartKind.Paragraph;

    private static PortalConfigurationException Wrong(string name, int line, string what) => new($"The clause {name}, line {line}: {what}.");

    [GeneratedRegex(@"\{\{([a-z.-]+)\}\}")]
    private static partial Regex Placeholder();
}

/// <summary>A part of a clause.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">Its lines: one for a heading, one an item for a list.</param>
internal sealed record ClausePart(ClausePartKind Kind, IReadOnlyList<string> Lines);

/// <summary>What a part of a clause is.</summary>
internal enum ClausePartKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading within the clause.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,
}
