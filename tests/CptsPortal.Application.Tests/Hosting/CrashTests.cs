using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using CptsPortal.TestHost;
using Npgsql;

namespace CptsPortal.Application.Tests.Hosting;

/// <summary>The portal killed (SIGKILL) in the middle of acts: what was answered is kept, nothing is half done, and what is sent again acts once.</summary>
public sealed class CrashTests(PostgresServer server) : IDisposable
{
    private const string Opened = "^CPTS [0-9a-f]{32}$";
    private const int Acts = 200;
    private const int KilledAfter = 60;
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("cptsportal-crash-");

    [Fact]
    public async Task Killed_in_the_middle_of_two_hundred_acts_it_loses_none_that_was_answered_and_leaves_none_half_done()
    {
        var database = await server.CreateDatabaseAsync(PortalFactory.Today);
        var keys = Enumerable.Range(0, Acts).Select(_ => Guid.CreateVersion7()).ToArray();

        var answered = await SendUntilKilledAsync(database, keys);

        Assert.InRange(answered.Count, KilledAfter, Acts - 1);
        await AgreeAsync(database, answered.Values);
        await SendAgainAsync(database, keys, answered);
        await AgreeAsync(database, answered.Values);
        Assert.Equal(Acts, await CountAsync(database, $"select count(*) from cases where name ~ '{Opened}'"));
    }

    public void Dispose() => _data.Delete(recursive: true);

    /// <returns>The cases that the portal answered to have opened, by key.</returns>
    private async Task<ConcurrentDictionary<Guid, Guid>> SendUntilKilledAsync(string database, Guid[] keys)
    {
        await using var portal = await PortalProcess.StartDemoAsync(_data.FullName, database);
        using var client = await SignInAsync(portal);
        var token = await TokenAsync(client, "/dossiers/nouveau");
        var answered = new ConcurrentDictionary<Guid, Guid>();
        var killed = 0;
        await Task.WhenAll(keys.Select(key => Task.Run(async () =>
        {
            try
            {
                answered[key] = await OpenAsync(client, token, key);
            }
            catch (HttpRequestException)
            {
                // Sent to a portal that was killed: it is not known whether it acted.
            }

            if (answered.Count >= KilledAfter && Interlocked.Exchange(ref killed, 1) == 0)
                await portal.KillAsync();
        })));
        return answered;
    }

    private async Task SendAgainAsync(string database, Guid[] keys, ConcurrentDictionary<Guid, Guid> answered)
    {
        await using var portal = await PortalProcess.StartDemoAsync(_data.FullName, database);
        using var client = await SignInAsync(portal);
        var token = await TokenAsync(client, "/dossiers/nouveau");
        foreach (var key in keys)
        {
            var opened = await OpenAsync(client, token, key);
            Assert.Equal(opened, answered.GetOrAdd(key, opened));
        }

        foreach (var id in answered.Values)
        {
            using var page = await client.GetAsync(new Uri($"/dossiers/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    /// <summary>Cases, journal and receipts tell the same acts, and the journal's chain holds.</summary>
    private static async Task AgreeAsync(string database, IEnumerable<Guid> answered)
    {
        var cases = await CountAsync(database, "select count(*) from cases");
        Assert.Equal(cases, await CountAsync(database, "select count(*) from journal where act = 'OpenCase'"));
        Assert.Equal(cases, await CountAsync(database, "select count(*) from cases c join journal j on j.case_id = c.id and j.act = 'OpenCase'"));
        Assert.Equal(cases, await CountAsync(database, "select count(*) from act_receipts r join cases c on r.result = to_jsonb(c.id)"));
        Assert.Equal(0, await CountAsync(database, "select count(*) from act_receipts where result is null"));
        Assert.Equal(0, await CountAsync(
            database, "select count(*) from (select previous_hash, lag(hash, 1, '') over (order by id) as before from journal) chain where previous_hash <> before"));
        foreach (var id in answered)
            Assert.Equal(1, await CountAsync(database, $"select count(*) from cases where id = '{id}'"));
    }

    private static async Task<HttpClient> SignInAsync(PortalProcess portal)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };
        var page = await client.ReadAsync("/connexion");
        var person = page.QuerySelectorAll(".portal-people form").Single(form => form.TextContent.Contains("Camille Arnoux", StringComparison.Ordinal));
        person.Id = "camille";
        using var signedIn = await client.SendAsync(page, "/connexion?handler=Demo", "#camille");
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        return client;
    }

    private static async Task<string> TokenAsync(HttpClient client, string address) =>
        (await client.ReadAsync(address)).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<Guid> OpenAsync(HttpClient client, string token, Guid key)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Key"] = key.ToString(),
            ["Form.Name"] = string.Create(CultureInfo.InvariantCulture, $"CPTS {key:N}"),
            ["Form.Department"] = "13",
            ["Form.Origin"] = "SpontaneousProject",
            ["Form.ContactOn"] = "2026-01-05",
            ["Form.ContactPerson"] = "Une infirmière",
            ["Form.Channel"] = "Phone",
        });
        using var answer = await client.PostAsync(new Uri("/dossiers/nouveau", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Guid.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]);
    }

    private static async Task<long> CountAsync(string database, string query)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(query);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
