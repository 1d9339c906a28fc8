using System.Net;
using CptsPortal.Application.Accounts;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Account;

public sealed class OwnAccountTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Next = "cinq autres mots bien choisis";

    [Fact]
    public async Task A_changed_passphrase_ends_every_other_session_and_is_journaled_without_any_secret()
    {
        var actor = People.Of(Role.FundCaseWorker);
        var email = await portal.WithPassphraseAsync(actor);
        using var here = portal.ClientWith();
        using var elsewhere = portal.ClientWith();
        using var first = await here.SignInAsync(email);
        using var second = await elsewhere.SignInAsync(email);

        using var answer = await here.SubmitAsync(
            "/mon-compte", "#phrase", ("Present", Persons.Passphrase), ("Passphrase", Next), ("Repeated", Next));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("est changée", (await here.ReadAsync("/mon-compte")).QuerySelector("#fait")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await elsewhere.WhoAmIAsync());
        using var again = await elsewhere.SignInAsync(email, Next);
        Assert.NotNull(await elsewhere.WhoAmIAsync());
        var entry = Assert.Single(await portal.JournalOfAsync(actor.UserId));
        Assert.Equal(nameof(ChangePassphrase), entry.Act);
        Assert.Equal(["PortalUser.Email"], entry.Changes.Select(change => change.Field));
    }

    [Theory]
    [InlineData("une phrase inexacte", Next, Next, "inexacte")]
    [InlineData(Persons.Passphrase, Next, "autre chose encore ici", "diffèrent")]
    [InlineData(Persons.Passphrase, "trop courte", "trop courte", "au moins 14")]
    [InlineData(Persons.Passphrase, "abababababababab", "abababababababab", "au moins 5")]
    [InlineData(Persons.Passphrase, "je suis FundCaseWorker ici", "je suis FundCaseWorker ici", "ni votre nom")]
    public async Task A_passphrase_is_refused_with_its_reason(string present, string next, string repeated, string reason)
    {
        var email = await portal.WithPassphraseAsync(People.Of(Role.FundCaseWorker));
        using var client = portal.ClientWith();
        using var signIn = await client.SignInAsync(email);

        using var answer = await client.SubmitAsync(
            "/mon-compte", "#phrase", ("Present", present), ("Passphrase", next), ("Repeated", repeated));

        var page = await answer.ReadAsync();
        Assert.Contains(reason, page.QuerySelector("#erreurs")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("input[type=password]"), input => Assert.Null(input.GetAttribute("value")));
    }
}
