using System.Net;
using CptsPortal.Application.Accounts;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using CptsPortal.Web.Tests.Account;

namespace CptsPortal.Web.Tests.Administration;

public sealed class AccountTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string New = "/administration/comptes/nouveau";

    [Fact]
    public async Task An_administrator_creates_an_account_whose_person_chooses_a_passphrase_by_a_link_that_serves_once()
    {
        var administrator = People.Of(Role.Administrator);
        using var client = await portal.SignedInAs(administrator);
        using var created = await client.SubmitAsync(
            New, "#compte", ("Form.Name", "Zoé Maurin"), ("Form.Email", "zoe.maurin@exemple.test"), ("Form.Role", nameof(Role.FundCaseWorker)),
            ("Form.Organisation", "CPAM"), ("Form.Departments", "13"), ("Form.Departments", "84"));
        var account = created.Headers.Location!.ToString();
        using var invited = await client.SubmitAsync(account, "#actes", "Invite");
        var link = new Uri((await invited.ReadAsync()).QuerySelector("#invitation a")!.GetAttribute("href")!).PathAndQuery;

        using var person = portal.ClientWith();
        using var chosen = await person.SubmitAsync(link, "#activation", ("Passphrase", Persons.Passphrase), ("Repeated", Persons.Passphrase));
        using var again = await portal.ClientWith().SubmitAsync(link, "#activation", ("Passphrase", Persons.Passphrase), ("Repeated", Persons.Passphrase));
        using var signIn = await person.SignInAsync("zoe.maurin@exemple.test");

        Assert.Contains("n’est plus valable", (await again.ReadAsync()).QuerySelector("#refus")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Zoé Maurin, Référent de la CPAM", await person.WhoAmIAsync());
        var journal = await portal.JournalOfAsync(administrator.UserId);
        Assert.Equal([nameof(CreateAccount), nameof(InviteAccount)], journal.Select(entry => entry.Act));
        Assert.Contains(journal[0].Changes, change => change is { Field: "PortalUser.Departments", Before: null, After: "13, 84" });
        Assert.DoesNotContain(journal.SelectMany(entry => entry.Changes), change => change.Field.Contains("Stamp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_account_is_journaled_with_what_it_was()
    {
        var (administrator, other) = (People.Of(Role.Administrator), People.Of(Role.AgencyCaseWorker));
        using var client = await portal.SignedInAs(administrator);
        using var session = await portal.SignedInAs(other);

        using var edited = await client.SubmitAsync(
            AddressOf(other), "#compte", ("Form.Name", "Nouveau Nom"), ("Form.Role", nameof(Role.AgriculturalFundCaseWorker)));

        Assert.Equal(HttpStatusCode.Redirect, edited.StatusCode);
        Assert.Equal("Nouveau Nom, Référent de la MSA", await session.WhoAmIAsync());
        var entry = Assert.Single(await portal.JournalOfAsync(administrator.UserId));
        Assert.Contains(entry.Changes, change => change is { Field: "PortalUser.Name", Before: nameof(Role.AgencyCaseWorker), After: "Nouveau Nom" });
        Assert.Contains(entry.Changes, change => change is { Field: "PortalUser.Role", Before: nameof(Role.AgencyCaseWorker) });
        Assert.Contains(entry.Changes, change => change.Field == "PortalUser.Email" && change.After == PortalAccounts.EmailOf(other));
        Assert.DoesNotContain(entry.Changes, change => change.Field == "PortalUser.Departments");
    }

    [Fact]
    public async Task Every_broken_rule_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        using var client = await portal.SignedInAs(Role.Administrator);

        using var answer = await client.SubmitAsync(
            New, "#compte", ("Form.Name", " "), ("Form.Email", "pas une adresse"), ("Form.Role", nameof(Role.AgencyCaseWorker)));

        var page = await answer.ReadAsync();
        Assert.Equal(4, page.QuerySelectorAll("#erreurs li").Length);
        Assert.Equal("pas une adresse", page.QuerySelector("#Form_Email")!.GetAttribute("value"));
        Assert.Contains("complète", page.QuerySelector("#Form_Email-messages")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("#erreurs a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task The_second_of_two_administrators_is_shown_both_versions_then_decides()
    {
        var other = People.Of(Role.FundCaseWorker);
        using var first = await portal.SignedInAs(Role.Administrator);
        using var second = await portal.SignedInAs(Role.Administrator);
        using var _ = await portal.SignedInAs(other);
        var seen = await second.ReadAsync(AddressOf(other));
        using var saved = await first.SubmitAsync(AddressOf(other), "#compte", ("Form.Name", "Nom du premier"));

        using var refused = await second.SendAsync(seen, AddressOf(other), "#compte", ("Form.Name", "Nom du second"));
        var both = await refused.ReadAsync();
        using var insisted = await second.SendAsync(both, AddressOf(other), "#compte");

        Assert.Equal(
            ["Prénom et nom", "Nom du second", "Nom du premier"], both.QuerySelectorAll("#versions tbody tr > *").Select(cell => cell.TextContent));
        Assert.Equal("Nom du second", both.QuerySelector("#Form_Name")!.GetAttribute("value"));
        Assert.Equal("Nom du second", (await first.ReadAsync(AddressOf(other))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_deactivated_account_is_thrown_out_at_once_and_comes_back_by_another_act()
    {
        var (administrator, other) = (People.Of(Role.Administrator), People.Of(Role.FundCaseWorker));
        using var client = await portal.SignedInAs(administrator);
        using var session = await portal.SignedInAs(other);

        using var off = await client.SubmitAsync(AddressOf(other), "#actes", "Activate", ("Reason", "Départ de la caisse"));
        Assert.Null(await session.WhoAmIAsync());
        using var on = await client.SubmitAsync(AddressOf(other), "#actes", "Activate");

        using var back = await portal.SignedInAs(other);
        Assert.NotNull(await back.WhoAmIAsync());
        var journal = await portal.JournalOfAsync(administrator.UserId);
        Assert.Equal("Départ de la caisse", journal[0].Why);
        Assert.Contains(journal[0].Changes, change => change is { Field: "PortalUser.IsActive", Before: "True", After: "False" });
        Assert.Contains(journal[1].Changes, change => change is { Field: "PortalUser.IsActive", Before: "False", After: "True" });
    }

    [Fact]
    public async Task A_lost_second_factor_is_reset_and_another_is_asked_for()
    {
        var (administrator, other) = (People.Of(Role.Administrator), People.Of(Role.FundDecisionMaker));
        using var client = await portal.SignedInAs(administrator);
        using var former = await portal.SignedInAs(other);

        using var reset = await client.SubmitAsync(AddressOf(other), "#actes", "Reset", ("Reason", "Téléphone perdu"));

        Assert.Null(await former.WhoAmIAsync());
        using var next = await portal.SignedInAs(other);
        using var answer = await next.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/mon-compte/second-facteur", answer.Headers.Location?.ToString());
        var entry = Assert.Single(await portal.JournalOfAsync(administrator.UserId));
        Assert.Contains(entry.Changes, change => change is { Field: "PortalUser.TwoFactorEnabled", Before: "True", After: "False" });
    }

    [Fact]
    public async Task Accounts_are_found_whatever_the_accents_and_the_case()
    {
        using var client = await portal.SignedInAs(Role.Administrator);
        using var created = await client.SubmitAsync(
            New, "#compte", ("Form.Name", "Éléonore Çakir"), ("Form.Email", "e.cakir@exemple.test"), ("Form.Role", nameof(Role.Auditor)),
            ("Form.Nation", "true"));

        foreach (var words in new[] { "eleonore", "CAKIR ele", "exemple cakir" })
            Assert.Equal("1\u00A0compte", (await client.ReadAsync("/administration/comptes?mots=" + Uri.EscapeDataString(words))).QuerySelector("#nombre")!.TextContent);
        Assert.Equal("0\u00A0compte", (await client.ReadAsync("/administration/comptes?mots=eleonore&etat=desactives")).QuerySelector("#nombre")!.TextContent);
    }

    private static string AddressOf(Actor actor) => $"/administration/comptes/{actor.UserId}";
}
