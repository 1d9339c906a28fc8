using System.Net.Http.Json;
using System.Text.Json;
using CptsPortal.Domain.HealthProjects;
using Xunit;

namespace CptsPortal.TestHost;

/// <summary>The public service of simulation on the facts of <see cref="SignedContracts"/>, to compare a page with it.</summary>
public static class Simulations
{
    /// <summary>What the service answers.</summary>
    /// <param name="client">Anybody.</param>
    /// <param name="change">A population from a day on, or null.</param>
    public static async Task<JsonElement> SimulateAsync(this HttpClient client, (DateOnly From, int Population)? change = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var answer = await client.PostAsJsonAsync(
            new Uri("/api/v1/simulations", UriKind.Relative),
            new
            {
                signatureDate = SignedContracts.SignedOn,
                population = SignedContracts.Inhabitants,
                members = 45,
                changes = change is { } changed ? new[] { new { effectiveDate = changed.From, population = changed.Population, members = 45 } } : [],
                missions = HealthProject.BaseMissions.Select(mission => new { mission = $"{mission}", startDate = SignedContracts.SignedOn }),
            },
            TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
