namespace CptsPortal.Law.Territory;

/// <summary>The four sizes of a CPTS, by inhabitants covered (R-SIZE; ACI art. 7.1).</summary>
public enum CptsSize
{
    /// <summary>Fewer than 40 000 inhabitants.</summary>
    Taille1 = 1,

    /// <summary>From 40 000 (included) to 80 000 (excluded) inhabitants.</summary>
    Taille2 = 2,

    /// <summary>From 80 000 to 175 000 inhabitants, both included.</summary>
    Taille3 = 3,

    /// <summary>More than 175 000 inhabitants.</summary>
    Taille4 = 4,
}

/// <summary>R-SIZE: the size that follows from a population.</summary>
public static class CptsSizes
{
    /// <summary>Size of a territory of <paramref name="inhabitants"/> (at least 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">No inhabitant.</exception>
    public static CptsSize ForPopulation(int inhabitants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inhabitants, 1);
        return inhabitants switch
        {
            < 40_000 => CptsSize.Taille1,
            < 80_000 => CptsSize.Taille2,
            <= 175_000 => CptsSize.Taille3,
            _ => CptsSize.Taille4,
        };
    }
}
