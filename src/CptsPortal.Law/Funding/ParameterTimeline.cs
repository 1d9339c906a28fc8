using CptsPortal.Law.Grids;
using CptsPortal.Law.Territory;

namespace CptsPortal.Law.Funding;

/// <summary>What an annual amount depends on, and the days on which it stays the same (P-1).</summary>
internal sealed record ParameterPeriod(DateOnly From, DateOnly To, RateGrid Grid, CptsSize Size, bool Uplifted)
{
    public bool SameAs(RateGrid grid, CptsSize size, bool uplifted) =>
        ReferenceEquals(Grid, grid) && Size == size && Uplifted == uplifted;
}

/// <summary>
/// The contract's days cut where the grid, the size or the uplift changes, and nowhere else: a change that alters
/// none of them makes no boundary (P-1).
/// </summary>
internal sealed class ParameterTimeline
{
    private readonly List<ParameterPeriod> _periods = [];

    public ParameterTimeline(ContractFacts facts, GridCatalog grids, DateOnly end)
    {
        var changes = facts.Changes.Count == 0 ? [] : facts.Changes.OrderBy(change => change.EffectiveDate).ToArray();
        var (population, members, next) = (facts.Population, facts.Members, 0);
        for (var day = facts.SignatureDate; day < end;)
        {
            for (; next < changes.Length && changes[next].EffectiveDate <= day; next++)
                (population, members) = (changes[next].Population ?? population, changes[next].Members ?? members);
            var until = next < changes.Length && changes[next].EffectiveDate < end ? changes[next].EffectiveDate : end;
            foreach (var grid in grids.Grids)
            {
                if (grid.InForceFrom > day && grid.InForceFrom < until)
                    until = grid.InForceFrom;
            }

            Append(day, until, grids.InForceOn(day), CptsSizes.ForPopulation(population), members);
            day = until;
        }
    }

    public IReadOnlyList<ParameterPeriod> Periods => _periods;

    /// <summary>The period that contains a day of the contract.</summary>
    public ParameterPeriod At(DateOnly day)
    {
        var i = 0;
        while (_periods[i].To <= day)
            i++;
        return _periods[i];
    }

    private void Append(DateOnly from, DateOnly to, RateGrid grid, CptsSize size, int members)
    {
        var uplifted = grid.IsUplifted(size, members);
        if (_periods.Count > 0 && _periods[^1].SameAs(grid, size, uplifted))
            _periods[^1] = _periods[^1] with { To = to };
        else
            _periods.Add(new ParameterPeriod(from, to, grid, size, uplifted));
    }
}
