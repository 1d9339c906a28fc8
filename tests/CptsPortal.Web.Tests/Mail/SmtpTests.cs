using System.Net;
using System.Text;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;
using MimeKit;

namespace CptsPortal.Web.Tests.Mail;

/// <summary>What leaves the outbox, seen by the server that takes it.</summary>
public sealed class SmtpTests(PostgresServer server)
{
    private const int MostTurns = 10;

    [Fact]
    public async Task A_mail_is_a_French_text_with_all_its_headers_and_a_link_to_the_portal()
    {
        await using var smtp = new SmtpServer();
        await using var portal = await StartAsync(smtp);
        var fund = await ToldAsync(portal);
        await OpenAsync(portal, "CPTS de l’Étoile");

        await SendAllAsync(portal, smtp, 1);

        var taken = Assert.Single(smtp.Taken);
        Assert.Equal(("ne-pas-repondre@exemple.test", fund), (taken.Sender, taken.Recipient));
        var raw = taken.Text.Split("\r\n\r\n")[0];
        Assert.Matches("Subject: .*=\\?utf-8\\?", raw);
        Assert.All(raw, character => Assert.InRange(character, '\n', '~'));
        using var message = await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(taken.Text)), TestContext.Current.CancellationToken);
        Assert.Equal("CPTS de l’Étoile\u00A0: du nouveau sur le dossier", message.Subject);
        Assert.Equal(["ne-pas-repondre@exemple.test"], message.From.Mailboxes.Select(box => box.Address));
        Assert.Equal([fund], message.To.Mailboxes.Select(box => box.Address));
        Assert.InRange(DateTimeOffset.UtcNow - message.Date, TimeSpan.FromSeconds(-2), TimeSpan.FromMinutes(10));
        Assert.EndsWith("@cpts.exemple.test", message.MessageId, StringComparison.Ordinal);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.StartsWith("Bonjour,", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("AgencyCaseWorker a ouvert ce dossier.", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("https://cpts.exemple.test/dossiers/", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_refused_for_now_is_tried_again_and_taken_once_while_the_others_leave()
    {
        await using var smtp = new SmtpServer();
        await using var portal = await StartAsync(smtp);
        var (refused, other) = (await ToldAsync(portal), await ToldAsync(portal));
        smtp.Refuse = recipient => recipient == refused && smtp.Recipients.Count(named => named == refused) < 3 ? "451 try later" : null;
        await OpenAsync(portal, "CPTS du Garlaban");

        await SendAllAsync(portal, smtp, 2);
        await portal.RunJobAsync("mail");

        Assert.Equal(new[] { refused, other }.Order(), smtp.Taken.Select(mail => mail.Recipient).Order());
        Assert.Equal(3, smtp.Recipients.Count(named => named == refused));
    }

    [Fact]
    public async Task A_server_that_hangs_up_gets_the_mail_again_under_the_same_identity_and_blocks_none_for_good()
    {
        await using var smtp = new SmtpServer();
        await using var portal = await StartAsync(smtp);
        var (poison, other) = (await ToldAsync(portal), await ToldAsync(portal));
        smtp.HangsUp = recipient => recipient == poison;
        await OpenAsync(portal, "CPTS de la Nerthe");

        await SendAllAsync(portal, smtp, 1);
        Assert.Equal([other], smtp.Taken.Select(mail => mail.Recipient));
        smtp.HangsUp = _ => false;
        await SendAllAsync(portal, smtp, 2);

        Assert.Equal(new[] { poison, other }.Order(), smtp.Taken.Select(mail => mail.Recipient).Order());
    }

    [Fact]
    public async Task Two_instances_send_each_mail_once()
    {
        await using var smtp = new SmtpServer { Slowness = TimeSpan.FromMilliseconds(50) };
        await using var first = await StartAsync(smtp);
        await using var second = new MailPortal(server, smtp) { Beside = first };
        await second.InitializeAsync();
        List<string> people = [];
        for (var i = 0; i < 8; i++)
            people.Add(await ToldAsync(first));
        await OpenAsync(first, "CPTS de la Côte Bleue");

        for (var turn = 0; turn < MostTurns && smtp.Taken.Count < people.Count; turn++)
            await Task.WhenAll(first.RunJobAsync("mail"), second.RunJobAsync("mail"));

        Assert.Equal(people.Order(), smtp.Taken.Select(mail => mail.Recipient).Order());
    }

    private async Task<MailPortal> StartAsync(SmtpServer smtp)
    {
        var portal = new MailPortal(server, smtp);
        await portal.InitializeAsync();
        return portal;
    }

    /// <summary>Somebody who is told of each case opened; gives back the address.</summary>
    private static async Task<string> ToldAsync(PortalFactory portal)
    {
        var fund = People.Of(Role.FundCaseWorker);
        using var client = await portal.SignedInAs(fund);
        return PortalAccounts.EmailOf(fund);
    }

    /// <summary>Runs turns of the mail until so many mails are taken; the portal's own timer may run some too.</summary>
    private static async Task SendAllAsync(PortalFactory portal, SmtpServer smtp, int awaited)
    {
        for (var turn = 0; turn < MostTurns && smtp.Taken.Count < awaited; turn++)
            await portal.RunJobAsync("mail");
        Assert.Equal(awaited, smtp.Taken.Count);
    }

    private static async Task OpenAsync(PortalFactory portal, string name)
    {
        using var agency = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var opened = await agency.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", name), ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
    }
}
