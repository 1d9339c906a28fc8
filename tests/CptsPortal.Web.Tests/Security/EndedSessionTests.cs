using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Account;

namespace CptsPortal.Web.Tests.Security;

public sealed class EndedSessionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Page = "/administration/comptes/nouveau";

    [Fact]
    public async Task What_was_typed_before_the_end_of_a_session_is_sent_again_after_the_next_one_begins()
    {
        var administrator = People.Of(Role.Administrator);
        using var client = await portal.SignedInAs(administrator);
        var form = await client.ReadAsync(Page);
        await portal.ChangeAccountAsync(administrator, (users, user) => users.UpdateSecurityStampAsync(user));

        using var late = await client.SendAsync(
            form, Page, "#compte", ("Form.Name", "Tapé « avant » la fin"), ("Form.Email", "tape@exemple.test"), ("Form.Role", nameof(Role.Auditor)),
            ("Form.Departments", "13"), ("Form.Departments", "84"));
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        var kept = await late.ReadAsync();
        Assert.Equal("Votre session est terminée", kept.QuerySelector("h1")?.TextContent);

        using var tooEarly = await client.SendAsync(kept, "", "#reprise");
        Assert.NotNull((await tooEarly.ReadAsync()).QuerySelector("#reprise"));

        using var next = await portal.SignedInAs(administrator);
        using var ready = await next.SendAsync(kept, "", "#reprise");
        using var sent = await next.SendAsync(await ready.ReadAsync(), "", "#renvoi");

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var account = await next.ReadAsync(sent.Headers.Location!.ToString());
        Assert.Equal("Tapé « avant » la fin", account.QuerySelector("h1")?.TextContent);
        Assert.Equal(2, account.QuerySelectorAll("[name='Form.Departments'][checked]").Length);
    }

    [Fact]
    public async Task Only_what_the_portal_itself_sealed_is_given_back()
    {
        using var client = await portal.SignedInAs(Role.Administrator);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("saisie", "forgée")]);
        using var answer = await client.PostAsync(new Uri("/connexion/reprise", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_passphrase_is_never_sent_back()
    {
        var actor = People.Of(Role.Leader);
        using var client = await portal.SignedInAs(actor);
        var form = await client.ReadAsync("/mon-compte");
        await portal.ChangeAccountAsync(actor, (users, user) => users.UpdateSecurityStampAsync(user));

        using var late = await client.SendAsync(form, "/mon-compte", "#phrase", ("Present", Persons.Passphrase));

        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
    }
}
