using System.Reflection;
using System.Text.RegularExpressions;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Tests.Texts;

// docs/law leads from an article to the code: these tests keep it true.
public sealed partial class LawPagesTests
{
    private static readonly string Root = FindRoot();

    private static readonly string Pages = string.Concat(
        Directory.GetFiles(Path.Combine(Root, "docs", "law"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static readonly HashSet<string> KnownNumbers = [.. Numbers()];

    [Fact]
    public void Every_path_that_a_page_names_exists() =>
        Assert.DoesNotContain(NamedPath().Matches(Pages).Select(match => match.Groups[1].Value), path => !Path.Exists(Path.Combine(Root, path)));

    [Fact]
    public void Every_number_that_a_page_quotes_is_a_rule_or_a_decision_of_Law() =>
        Assert.Empty(QuotedNumbers().Except(KnownNumbers));

    [Fact]
    public void Every_rule_and_decision_of_Law_is_on_a_page() =>
        Assert.Empty(KnownNumbers.Except(QuotedNumbers()));

    [Fact]
    public void The_glossary_gives_one_row_to_each_French_term()
    {
        var terms = File.ReadLines(Path.Combine(Root, "docs", "glossary.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[2].Trim());

        Assert.DoesNotContain(terms.GroupBy(term => term), row => row.Count() > 1);
    }

    private static IEnumerable<string> QuotedNumbers() => QuotedNumber().Matches(Pages).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Numbers()
    {
        var values = typeof(Rule).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(Rule) || field.FieldType == typeof(Interpretation))
            .Select(field => field.GetValue(null));
        return values.OfType<Rule>().Select(rule => rule.Number)
            .Concat(values.OfType<Interpretation>().Select(decision => decision.Code))
            .Concat(DeadlineCatalogue.All.Select(deadline => deadline.Code));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CptsPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("`(src/[^`]+)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex("`((?:R|D|C|P|I|CLOCK|TERM|EARLY)-[A-Z0-9-]+)`")]
    private static partial Regex QuotedNumber();
}
