using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Account;

public sealed class SecondFactorTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Page = "/mon-compte/second-facteur";

    [Theory]
    [InlineData(Role.AgencyDecisionMaker)]
    [InlineData(Role.FundDecisionMaker)]
    [InlineData(Role.Administrator)]
    public async Task Whoever_decides_or_administers_is_led_to_set_up_a_second_factor_first(Role role)
    {
        var email = await portal.WithPassphraseAsync(People.Of(role));
        using var client = portal.ClientWith();
        using var signIn = await client.SignInAsync(email);

        foreach (var address in new[] { "/", "/mon-compte", "/administration/comptes", "/simulateur" })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.Redirect, Page), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }

        using var styles = await client.GetAsync(new Uri("/dsfr/dsfr.min.css", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/css", styles.Content.Headers.ContentType?.MediaType);
        await EnrolAsync(client);
        Assert.NotNull(await client.WhoAmIAsync());
    }

    [Fact]
    public async Task Once_set_up_the_passphrase_alone_opens_nothing_and_the_code_of_now_does()
    {
        var (email, key, _) = await EnrolledAsync(Role.FundDecisionMaker);
        using var client = portal.ClientWith();

        using var first = await client.SignInAsync(email, address: "/connexion?retour=/mon-compte");
        Assert.Equal("/connexion/code?retour=%2Fmon-compte", first.Headers.Location?.ToString());
        Assert.Null(await client.WhoAmIAsync());

        using var wrong = await client.SubmitAsync("/connexion/code", "#code", ("Code", "000000"));
        Assert.Contains("n’est pas le bon", (await wrong.ReadAsync()).QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);

        using var right = await client.SubmitAsync("/connexion/code?retour=/mon-compte", "#code", ("Code", Totp.Now(key)));
        Assert.Equal("/mon-compte", right.Headers.Location?.ToString());
        Assert.NotNull(await client.WhoAmIAsync());
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        var (email, _, codes) = await EnrolledAsync(Role.AgencyCaseWorker);
        Assert.Equal(10, codes.Distinct().Count());

        foreach (var opens in new[] { true, false })
        {
            using var client = portal.ClientWith();
            using var first = await client.SignInAsync(email);
            using var second = await client.SubmitAsync("/connexion/code", "#code", ("Code", codes[0]));
            Assert.Equal(opens, await client.WhoAmIAsync() is not null);
        }
    }

    [Fact]
    public async Task The_step_of_the_code_opens_to_nobody_who_has_not_given_the_passphrase()
    {
        using var client = portal.ClientWith();
        using var answer = await client.GetAsync(new Uri("/connexion/code", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/connexion", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_wrong_code_does_not_set_it_up()
    {
        using var client = await portal.SignedInAs(Role.Leader);
        using var prepared = await client.SubmitAsync(Page, "#preparer");

        using var answer = await client.SubmitAsync(Page, "#activer", ("Code", "000000"));

        Assert.Contains("l’application affiche en ce moment", (await answer.ReadAsync()).QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await client.ReadAsync(Page)).QuerySelector("#activer"));
    }

    [Fact]
    public async Task It_is_taken_away_by_whoever_knows_the_passphrase_only()
    {
        var (email, key, _) = await EnrolledAsync(Role.Leader);
        using var client = portal.ClientWith();
        using var first = await client.SignInAsync(email);
        using var second = await client.SubmitAsync("/connexion/code", "#code", ("Code", Totp.Now(key)));

        using var refused = await client.SubmitAsync(Page, "#modifier", "Remove", ("Present", "une autre phrase"));
        Assert.NotNull((await client.ReadAsync(Page)).QuerySelector("#modifier"));

        using var done = await client.SubmitAsync(Page, "#modifier", "Remove", ("Present", Persons.Passphrase));
        Assert.Null((await client.ReadAsync(Page)).QuerySelector("#modifier"));
        Assert.NotNull(await client.WhoAmIAsync());
    }

    private async Task<(string Email, string Key, IReadOnlyList<string> Codes)> EnrolledAsync(Role role)
    {
        var email = await portal.WithPassphraseAsync(People.Of(role));
        using var client = portal.ClientWith();
        using var signIn = await client.SignInAsync(email);
        var (key, codes) = await EnrolAsync(client);
        return (email, key, codes);
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> EnrolAsync(HttpClient client)
    {
        using var prepared = await client.SubmitAsync(Page, "#preparer");
        var shown = await client.ReadAsync(Page);
        var key = shown.QuerySelector("#cle")!.TextContent;
        Assert.Contains($"secret={key.Replace(" ", "", StringComparison.Ordinal)}", shown.QuerySelector("#adresse")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("data:image/svg+xml", shown.QuerySelector("main img")!.GetAttribute("src"), StringComparison.Ordinal);
        using var enabled = await client.SubmitAsync(Page, "#activer", ("Code", Totp.Now(key)));
        return (key, [.. (await enabled.ReadAsync()).QuerySelectorAll("#codes li").Select(code => code.TextContent)]);
    }
}
