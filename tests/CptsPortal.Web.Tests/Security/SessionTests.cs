using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Security;

public sealed class SessionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string WhoAmI = ".fr-header__tools a[href='/mon-compte']";

    [Fact]
    public async Task Every_page_says_who_is_signed_in_and_in_which_role()
    {
        using var client = await portal.SignedInAs(Role.FundDecisionMaker);

        Assert.Equal("FundDecisionMaker, Directeur de la CPAM", (await client.ReadAsync("/")).QuerySelector(WhoAmI)?.TextContent);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var client = await portal.SignedInAs(Role.Leader);

        using var answer = await client.SubmitAsync("/", "form[action='/deconnexion']");

        Assert.Equal((HttpStatusCode.Redirect, "/connexion"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Null((await client.ReadAsync("/")).QuerySelector(WhoAmI));
    }

    [Fact]
    public async Task No_link_signs_anybody_out()
    {
        using var client = await portal.SignedInAs(Role.Leader);

        using var answer = await client.GetAsync(new Uri("/deconnexion", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotNull((await client.ReadAsync("/")).QuerySelector(WhoAmI));
    }

    [Fact]
    public async Task A_deactivated_account_is_thrown_out_at_once()
    {
        var actor = People.Of(Role.AgencyCaseWorker);
        using var client = await portal.SignedInAs(actor);
        Assert.NotNull((await client.ReadAsync("/")).QuerySelector(WhoAmI));

        await portal.ChangeAccountAsync(actor, (users, user) =>
        {
            user.IsActive = false;
            return users.UpdateAsync(user);
        });

        Assert.Null((await client.ReadAsync("/")).QuerySelector(WhoAmI));
    }

    [Fact]
    public async Task A_changed_role_counts_at_once()
    {
        var actor = People.Of(Role.FundDecisionMaker);
        using var client = await portal.SignedInAs(actor);
        var details = new AccountDetails("Paul", PortalAccounts.EmailOf(actor), Role.Auditor, null, actor.Scope);

        await portal.ChangeAccountAsync(actor, (users, user) => users.UpdateAsync(user.Take(details)));

        Assert.Equal("Paul, Auditeur", (await client.ReadAsync("/")).QuerySelector(WhoAmI)?.TextContent);
    }

    [Fact]
    public async Task A_session_signed_before_the_secret_changed_is_over()
    {
        var actor = People.Of(Role.Leader);
        using var client = await portal.SignedInAs(actor);

        await portal.ChangeAccountAsync(actor, (users, user) => users.UpdateSecurityStampAsync(user));

        Assert.Null((await client.ReadAsync("/")).QuerySelector(WhoAmI));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(11, false)]
    public async Task However_busy_a_session_lasts_ten_hours_at_most(int hours, bool lasts)
    {
        using var client = portal.ClientWith(await portal.SessionOf(People.Of(Role.Auditor), TimeSpan.FromHours(hours)));

        Assert.Equal(lasts, (await client.ReadAsync("/")).QuerySelector(WhoAmI) is not null);
    }

    [Fact]
    public async Task Nobody_signed_in_is_led_to_sign_in_and_back()
    {
        using var client = portal.ClientWith();
        using var answer = await client.GetAsync(new Uri("/mon-compte?x=1", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/connexion?retour=%2Fmon-compte%3Fx%3D1"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/administration/comptes")]
    [InlineData("/administration/comptes/nouveau")]
    [InlineData("/administration/comptes/0198c000-0000-7000-8000-000000000000")]
    public async Task A_page_without_the_right_for_it_is_refused_in_plain_French(string address)
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Administrator))
        {
            using var client = await portal.SignedInAs(role);
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Equal("Vous n’avez pas accès à cette page", (await answer.ReadAsync()).QuerySelector("h1")?.TextContent);
        }
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        using var client = await portal.SignedInAs(Role.Administrator);
        using var answer = await client.GetAsync(new Uri($"/administration/comptes/{Guid.CreateVersion7()}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
