using System.Net;
using System.Text.RegularExpressions;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Account;

public sealed partial class SignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_right_passphrase_leads_back_to_the_page_asked_for()
    {
        var email = await portal.WithPassphraseAsync(People.Of(Role.FundCaseWorker));
        using var client = portal.ClientWith();

        using var answer = await client.SignInAsync(email, address: "/connexion?retour=%2Fmon-compte%3Fx%3D1");

        Assert.Equal((HttpStatusCode.Redirect, "/mon-compte?x=1"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Equal("FundCaseWorker, Référent de la CPAM", await client.WhoAmIAsync());
    }

    [Theory]
    [InlineData("https://ailleurs.test/")]
    [InlineData("//ailleurs.test/")]
    [InlineData("/\\ailleurs.test/")]
    public async Task No_return_address_leads_out_of_the_portal(string address)
    {
        var email = await portal.WithPassphraseAsync(People.Of(Role.Auditor));
        using var client = portal.ClientWith();

        using var answer = await client.SignInAsync(email, address: "/connexion?retour=" + Uri.EscapeDataString(address));

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_refusal_tells_nothing_of_the_account()
    {
        var deactivated = People.Of(Role.Leader);
        await portal.WithPassphraseAsync(deactivated);
        await portal.ChangeAccountAsync(deactivated, (users, user) =>
        {
            user.IsActive = false;
            return users.UpdateAsync(user);
        });
        var known = await portal.WithPassphraseAsync(People.Of(Role.Leader));

        var unknown = await RefusalAsync("personne@exemple.test", Persons.Passphrase);

        Assert.Contains("La connexion a échoué", unknown, StringComparison.Ordinal);
        Assert.Equal(unknown, await RefusalAsync(known, "une autre phrase de passe"));
        Assert.Equal(unknown, await RefusalAsync(PortalAccounts.EmailOf(deactivated), Persons.Passphrase));
    }

    [Fact]
    public async Task Five_failures_lock_the_account_and_the_page_tells_so_to_everybody_alike()
    {
        var email = await portal.WithPassphraseAsync(People.Of(Role.AgencyCaseWorker));
        for (var attempt = 0; attempt < 5; attempt++)
            await RefusalAsync(email, "une autre phrase de passe");

        var locked = await RefusalAsync(email, Persons.Passphrase);

        Assert.Contains("bloqué pendant quinze minutes", locked, StringComparison.Ordinal);
        Assert.Equal(await RefusalAsync("personne@exemple.test", Persons.Passphrase), locked);
    }

    [Fact]
    public async Task The_session_s_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var email = await portal.WithPassphraseAsync(People.Of(Role.Auditor));
        using var client = portal.ClientWith();

        using var answer = await client.SignInAsync(email);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("cptsportal-session=", StringComparison.Ordinal));
        Assert.Equal("path=/; samesite=lax; httponly", cookie[(cookie.IndexOf(';', StringComparison.Ordinal) + 2)..]);
    }

    [Fact]
    public async Task The_form_asks_for_its_own_token()
    {
        using var client = portal.ClientWith();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Email", "a@exemple.test")]);
        using var answer = await client.PostAsync(new Uri("/connexion", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<string> RefusalAsync(string email, string passphrase)
    {
        using var client = portal.ClientWith();
        using var answer = await client.SignInAsync(email, passphrase);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(await client.WhoAmIAsync());
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return Tokens().Replace(text.Replace(email, "", StringComparison.Ordinal), "");
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="[^"]*""")]
    private static partial Regex Tokens();
}
