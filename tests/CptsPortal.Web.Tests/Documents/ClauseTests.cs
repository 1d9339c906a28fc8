using CptsPortal.Web.Documents;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>How clauses are read; what stops the portal is tested where it starts.</summary>
public sealed class ClauseTests
{
    [Fact]
    public void Every_clause_of_the_portal_is_whole() => Assert.NotNull(ContractClauses.Read(null).Article(ContractClauses.Articles));

    [Fact]
    public void A_clause_has_a_title_headings_paragraphs_and_lists()
    {
        var clause = Clause.Read("a.txt", ["# Titre", "", "Une phrase", "sur deux lignes", "", "## 1.1. Objet", "", "Liste :", "- un", "- deux", "", "Fin"]);

        Assert.Equal("Titre", clause.Title);
        Assert.Equal(
            [ClausePartKind.Paragraph, ClausePartKind.Heading, ClausePartKind.Paragraph, ClausePartKind.List, ClausePartKind.Paragraph],
            clause.Parts.Select(part => part.Kind));
        Assert.Equal(["un", "deux"], clause.Parts[3].Lines);
    }

    [Fact]
    public void An_institution_replaces_the_clauses_that_its_folder_has()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "article-7.txt"), "# La durée, chez nous\n\nCinq ans.");
        var clauses = ContractClauses.Read(folder.FullName);
        folder.Delete(recursive: true);

        Assert.Equal("La durée, chez nous", clauses.Article(7).Title);
        Assert.NotEqual("La durée, chez nous", clauses.Article(8).Title);
    }

    [Fact]
    public void Every_placeholder_is_documented() =>
        Assert.All(ClausePlaceholders.All.Keys, key => Assert.Contains($"`{{{{{key}}}}}`", Documentation(), StringComparison.Ordinal));

    private static string Documentation()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CptsPortal.sln")))
            folder = folder.Parent!;
        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "documents.md"));
    }
}
