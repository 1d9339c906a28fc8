using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.Infrastructure.Persistence;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace CptsPortal.Infrastructure.Mail;

/// <summary>Sends the mail of the notices that wait for it; one instance at a time, under the lock of its job.</summary>
/// <remarks>
/// A mail is marked as sent one by one, after the server took it: a crash in between sends that one twice under the same
/// Message-Id, never none. A server that hangs up ends the turn; the mail it hung up on counts a failure, the others do not.
/// What is older than <see cref="Fresh"/> is left, so that a server set up late does not send months of old news.
/// </remarks>
internal sealed partial class MailOutbox(
    PortalDbContext context, MailSettings settings, IMailWriter writer, TimeProvider time, ILogger<MailOutbox> logger)
{
    private const int Batch = 100;
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(2);
    private readonly MailboxAddress _from = MailboxAddress.Parse(settings.From);

    /// <summary>Sends what waits, oldest first; what failed already comes last, so that one mail never keeps the others waiting.</summary>
    /// <returns>How many mails left.</returns>
    public async Task<int> SendAsync(CancellationToken cancellation)
    {
        if (settings.Host is null)
            return 0;
        var waiting = await WaitingAsync(cancellation);
        if (waiting.Count == 0)
            return 0;
        using var client = new SmtpClient();
        await client.ConnectAsync(
            settings.Host, settings.Port, settings.Encrypted ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellation);
        if (settings.User is not null)
            await client.AuthenticateAsync(settings.User, settings.Password ?? "", cancellation);
        var sent = 0;
        foreach (var (notice, caseName, address) in waiting)
        {
            if (await SendOneAsync(client, notice, writer.Write(notice, caseName), address, cancellation))
                sent++;
            if (!client.IsConnected)
                return sent;
        }

        await client.DisconnectAsync(quit: true, cancellation);
        return sent;
    }

    private async Task<List<(Notice Notice, string CaseName, string Address)>> WaitingAsync(CancellationToken cancellation)
    {
        var since = time.GetUtcNow() - Fresh;
        var rows = await (
            from notice in context.Set<Notice>()
            where notice.MailedAt == null && notice.MailFailures < Notice.MostAttempts && notice.At >= since
            join user in context.Users on notice.RecipientId equals user.Id
            join cpts in context.Set<Cpts>() on notice.CaseId equals cpts.Id
            where user.IsActive && !user.IsDemo
            orderby notice.MailFailures, notice.At
            select new { notice, cpts.Name, user.Email }).Take(Batch).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.notice, row.Name, row.Email!))];
    }

    private async Task<bool> SendOneAsync(SmtpClient client, Notice notice, MailText text, string address, CancellationToken cancellation)
    {
        using var message = Message(notice, text, address);
        try
        {
            await client.SendAsync(message, cancellation);
            notice.Mailed(time.GetUtcNow());
        }
        catch (Exception refused) when (refused is SmtpCommandException or SmtpProtocolException or IOException)
        {
            notice.MailFailed();
            LogRefused(notice.RecipientId, refused is SmtpCommandException { StatusCode: var status } ? status.ToString() : refused.GetType().Name);
        }

        await context.SaveChangesAsync(cancellation);
        return notice.MailedAt is not null;
    }

    private MimeMessage Message(Notice notice, MailText text, string address)
    {
        var message = new MimeMessage
        {
            Subject = text.Subject,
            Body = new TextPart("plain") { Text = text.Body },
            Date = time.GetUtcNow(),
            MessageId = $"{notice.Id:N}@{writer.Domain}",
        };
        message.From.Add(_from);
        message.To.Add(MailboxAddress.Parse(address));
        // RFC 3834: no absence notice answers it.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    // Not the server's own words: they often hold the address.
    [LoggerMessage(LogLevel.Warning, "The mail server did not take a mail to user {User}: {Status}.")]
    private partial void LogRefused(Guid user, string status);
}
