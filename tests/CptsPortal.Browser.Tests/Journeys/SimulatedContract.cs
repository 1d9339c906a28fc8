using CptsPortal.Law.Funding;
using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>The facts of a contract as one writes them to the public service of simulation.</summary>
internal sealed record SimulatedContract
{
    public required string SignatureDate { get; init; }

    public required int Population { get; init; }

    public int Members { get; init; } = 45;

    public IReadOnlyList<SizeChanged> Changes { get; init; } = [];

    public required IReadOnlyDictionary<Mission, string> Starts { get; init; }

    public IReadOnlyList<RateGiven> Attainments { get; init; } = [];

    public IReadOnlyList<string> Crises { get; init; } = [];

    public string? TerminationDate { get; init; }

    /// <summary>What the service answers, as the page of a case shows it.</summary>
    /// <param name="visitor">Any page of the portal.</param>
    /// <param name="paid">What was paid, which the service does not know.</param>
    public async Task<Figures> SimulateAsync(IPage visitor, decimal paid)
    {
        var answer = await visitor.APIRequest.PostAsync("/api/v1/simulations", new()
        {
            DataObject = new
            {
                signatureDate = SignatureDate,
                population = Population,
                members = Members,
                changes = Changes.Select(change => new { effectiveDate = change.From, population = change.Population, members = Members }),
                missions = Starts.Select(start => new { mission = $"{start.Key}", startDate = start.Value }),
                attainments = Attainments.Select(given => new { mission = $"{given.Mission}", contractYear = given.Year, rate = given.Rate }),
                crises = Crises,
                terminationDate = TerminationDate,
            },
        });
        Assert.True(answer.Ok, await answer.TextAsync());
        var statement = (await answer.JsonAsync())!.Value;
        var totals = statement.GetProperty("totals");
        return new Figures(
            totals.GetProperty("due").GetDecimal(), totals.GetProperty("payments").GetDecimal(), paid,
            new SortedDictionary<int, decimal>(statement.GetProperty("payments").EnumerateArray()
                .GroupBy(line => line.GetProperty("contractYear").GetInt32())
                .ToDictionary(year => year.Key, year => year.Sum(line => line.GetProperty("amount").GetDecimal()))));
    }
}

/// <summary>A population from a day on.</summary>
internal sealed record SizeChanged(string From, int Population);

/// <summary>The rate of a mission for a contract year, between 0 and 1.</summary>
internal sealed record RateGiven(Mission Mission, int Year, decimal Rate);
