using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace CptsPortal.Web.Tests.Api;

/// <summary>Thousands of bodies made from good ones by damaging them; each seed always makes the same body.</summary>
public sealed class FuzzTests(ApiPortal portal) : IClassFixture<ApiPortal>
{
    private const int Bodies = 6_000;

    [Fact]
    public async Task Whatever_is_sent_is_answered_cleanly_and_what_is_computed_adds_up()
    {
        var counts = new ConcurrentDictionary<HttpStatusCode, int>();
        await Parallel.ForAsync(0, Bodies, TestContext.Current.CancellationToken, async (seed, _) =>
        {
            var body = Mutation.Of(seed);
            var answer = await portal.PostAsync(body);
            counts.AddOrUpdate(answer.Status, 1, (_, count) => count + 1);
            Check(answer, seed, body);
        });

        // The damage must reach both sides of the door, or the test would prove nothing.
        Assert.True(counts[HttpStatusCode.OK] > Bodies / 20, $"{counts[HttpStatusCode.OK]} computed");
        Assert.True(counts[HttpStatusCode.BadRequest] > Bodies / 2, $"{counts[HttpStatusCode.BadRequest]} refused");
        Assert.Equal(2, counts.Count);
    }

    private static void Check(ApiAnswer answer, int seed, byte[] body)
    {
        var told = $"seed {seed}: {answer.Status}\n{Encoding.UTF8.GetString(body)}\n{answer.Text}";
        if (answer.Status == HttpStatusCode.OK)
        {
            var totals = answer.Json.GetProperty("totals");
            Assert.True(totals.GetProperty("due").GetRawText() == totals.GetProperty("payments").GetRawText(), told);
            return;
        }

        Assert.True(answer.Status == HttpStatusCode.BadRequest, told);
        Assert.True(answer.MediaType == "application/problem+json" && answer.Errors.Count > 0, told);
        Assert.False(answer.Text.Contains("   at ", StringComparison.Ordinal) || answer.Text.Contains("Exception", StringComparison.Ordinal), told);
    }
}
