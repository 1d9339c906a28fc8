using System.Text.RegularExpressions;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Territory;

namespace CptsPortal.Application.Cases;

/// <summary>Which cases of one's scope a list holds.</summary>
/// <param name="Search">Words of a name, or the beginning of a reference; accents and case ignored.</param>
/// <param name="Stage">Only this stage.</param>
/// <param name="Department">Only this department.</param>
/// <param name="MineOnly">Only those that one is the referent of.</param>
public sealed partial record CaseFilter(string? Search = null, Stage? Stage = null, string? Department = null, bool MineOnly = false)
{
    /// <summary>The cases that pass.</summary>
    /// <param name="cases">Those of the reader's scope.</param>
    /// <param name="reader">The account of the reader.</param>
    internal IQueryable<Cpts> Of(IQueryable<Cpts> cases, Actor reader)
    {
        if (Stage is { } stage)
            cases = cases.Where(cpts => cpts.Stage == stage);
        if (!string.IsNullOrWhiteSpace(Department))
            cases = cases.Where(cpts => cpts.Department == Department);
        if (MineOnly)
            cases = cases.Where(cpts => cpts.Referents.Agency == reader.UserId || cpts.Referents.Fund == reader.UserId || cpts.Referents.AgriculturalFund == reader.UserId);
        return Named(cases, Search);
    }

    /// <summary>The cases whose name has every word of a search, or whose reference begins so.</summary>
    internal static IQueryable<Cpts> Named(IQueryable<Cpts> cases, string? search)
    {
        if (string.IsNullOrWhiteSpace(search))
            return cases;
        var typed = search.Trim().ToUpperInvariant();
        return Reference().IsMatch(typed)
            ? cases.Where(cpts => cpts.Reference.StartsWith(typed))
            : CommuneNameKey.Of(search).Split(' ').Aggregate(cases, (found, word) => found.Where(cpts => cpts.NameKey.Contains(word)));
    }

    /// <summary>The code of a department and a hyphen: <c>13-2026-004</c> or its beginning.</summary>
    [GeneratedRegex("^[0-9][0-9AB][0-9]?-")]
    private static partial Regex Reference();
}

/// <summary>By what a list of cases is sorted; equal ones follow by name.</summary>
public enum CaseSort
{
    /// <summary>Name, accents and case ignored.</summary>
    Name,

    /// <summary>Reference.</summary>
    Reference,

    /// <summary>Code of the department.</summary>
    Department,

    /// <summary>Stage, in the order of a case's life.</summary>
    Stage,

    /// <summary>Inhabitants held.</summary>
    Population,

    /// <summary>Day of opening.</summary>
    OpenedOn,
}
