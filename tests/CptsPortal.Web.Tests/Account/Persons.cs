using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Account;

/// <summary>People who sign in by the pages, as anybody does.</summary>
internal static class Persons
{
    public const string Passphrase = "quatre mots sans aucun lien";

    /// <summary>An account with a passphrase; gives back its address.</summary>
    public static async Task<string> WithPassphraseAsync(this PortalFactory portal, Actor actor)
    {
        await portal.ChangeAccountAsync(actor, async (users, user) =>
        {
            user.TwoFactorEnabled = false;
            return await users.AddPasswordAsync(user, Passphrase);
        });
        return PortalAccounts.EmailOf(actor);
    }

    public static Task<HttpResponseMessage> SignInAsync(
        this HttpClient client, string email, string passphrase = Passphrase, string address = "/connexion") =>
        client.SubmitAsync(address, "#connexion", ("Email", email), ("Passphrase", passphrase));

    /// <summary>Who the portal says is signed in; null when nobody is.</summary>
    public static async Task<string?> WhoAmIAsync(this HttpClient client) =>
        (await client.ReadAsync("/baremes-et-regles")).QuerySelector(".fr-header__tools a[href='/mon-compte']")?.TextContent;
}
