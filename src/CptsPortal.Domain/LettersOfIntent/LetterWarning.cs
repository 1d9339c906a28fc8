using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.LettersOfIntent;

/// <summary>What the holder and the institutions are warned of; it refuses nothing (10-lifecycle 2).</summary>
public enum LetterWarning
{
    /// <summary>A commune is also in another live case; the values are the commune and the case.</summary>
    CommuneTaken,

    /// <summary>A commune is also in another live case that the reader may not know; the value is the commune.</summary>
    CommuneTakenElsewhere,

    /// <summary>Fewer than two professions have joined; the value is how many have.</summary>
    FewProfessions,

    /// <summary>The stated population is more than 10 % away from the official sum; the values are both.</summary>
    PopulationFar,
}

/// <summary>A commune that another live case has too.</summary>
/// <param name="Commune">Its name.</param>
/// <param name="Case">Name of the other case; null when the reader may not know it.</param>
public sealed record CommuneOverlap(string Commune, string? Case);

/// <summary>Finds what to warn of.</summary>
public static class LetterWarnings
{
    /// <summary>A CPTS is of several professions: of at least so many (CSP L. 1434-12).</summary>
    internal const int FewestProfessions = 2;

    /// <summary>Every warning, each at the section that it concerns.</summary>
    /// <param name="content">The holder's part.</param>
    /// <param name="overlaps">Communes that another live case has too.</param>
    /// <param name="stated">Inhabitants stated in place of the official sum, or null.</param>
    /// <param name="official">The official sum of the communes' inhabitants.</param>
    public static IReadOnlyList<BrokenRule> Of(LetterContent content, IReadOnlyList<CommuneOverlap> overlaps, int? stated, int official)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(overlaps);
        var warned = new Holding();
        foreach (var overlap in overlaps)
        {
            if (overlap.Case is { } name)
                warned.Rule(false, LetterWarning.CommuneTaken, nameof(LetterSection.Territory), overlap.Commune, name);
            else
                warned.Rule(false, LetterWarning.CommuneTakenElsewhere, nameof(LetterSection.Territory), overlap.Commune);
        }

        if (stated is { } inhabitants)
            warned.Rule(
                !StatedPopulation.IsFar(inhabitants, official), LetterWarning.PopulationFar, nameof(LetterSection.Territory), inhabitants, official);
        var professions = content.Professionals.Count(count => count.Joined > 0);
        warned.Rule(professions >= FewestProfessions, LetterWarning.FewProfessions, nameof(LetterSection.Professionals), professions);
        return warned.Broken;
    }
}
