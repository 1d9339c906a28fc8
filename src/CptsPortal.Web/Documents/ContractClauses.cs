using CptsPortal.Infrastructure;

namespace CptsPortal.Web.Documents;

/// <summary>The clauses of the tripartite contract and of its amendments.</summary>
internal sealed class ContractClauses
{
    /// <summary>The setting that names a folder of the institution's own clauses; a file that is not there is the portal's.</summary>
    public const string Setting = "Documents:Clauses";

    /// <summary>Articles of the contrat type.</summary>
    public const int Articles = 8;

    private readonly Dictionary<string, Clause> _byName;

    private ContractClauses(Dictionary<string, Clause> byName) => _byName = byName;

    /// <summary>The names of the files, without their ending.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["preambule", .. Enumerable.Range(1, Articles).Select(number => $"article-{number}"), "avenant"];

    /// <summary>What introduces the contract.</summary>
    public Clause Preamble => _byName["preambule"];

    /// <summary>What introduces an amendment.</summary>
    public Clause Amendment => _byName["avenant"];

    /// <summary>An article of the contract, from 1.</summary>
    public Clause Article(int number) => _byName[$"article-{number}"];

    /// <summary>Reads and checks every clause.</summary>
    /// <param name="own">The institution's folder, or null.</param>
    /// <exception cref="PortalConfigurationException">A folder or a file is missing or wrong.</exception>
    public static ContractClauses Read(string? own)
    {
        if (own is not null && !Directory.Exists(own))
            throw new PortalConfigurationException($"{Setting} names a folder that does not exist: '{own}'.");
        return new ContractClauses(Names.ToDictionary(name => name, name => ReadClause(own, $"{name}.txt")));
    }

    private static Clause ReadClause(string? own, string file)
    {
        var portal = Path.Combine(AppContext.BaseDirectory, "Documents", "Clauses", file);
        var path = own is not null && File.Exists(Path.Combine(own, file)) ? Path.Combine(own, file) : portal;
        return File.Exists(path)
            ? Clause.Read(path, [.. File.ReadLines(path).Select(line => line.TrimEnd())])
            : throw new PortalConfigurationException($"The clause {path} is missing.");
    }
}
