using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Notices;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Mail;

/// <summary>Reads the mail of the notices.</summary>
internal sealed class Mailbox(PortalDbContext context, MailSettings settings, IMailWriter writer) : IMailbox
{
    /// <inheritdoc />
    public async Task<MailPage> ReadAsync(int skip, int take, CancellationToken cancellation)
    {
        var rows = await (
            from notice in context.Set<Notice>().AsNoTracking()
            join user in context.Users on notice.RecipientId equals user.Id
            join cpts in context.Set<Cpts>() on notice.CaseId equals cpts.Id
            orderby notice.At descending, notice.Id
            select new { notice, CaseName = cpts.Name, user.Name, user.Email }).Skip(skip).Take(take).ToListAsync(cancellation);
        return new MailPage(
            [.. rows.Select(row => new MailItem(
                row.Name, row.Email!, writer.Write(row.notice, row.CaseName), row.notice.At, row.notice.MailedAt, row.notice.MailFailures))],
            await context.Set<Notice>().CountAsync(cancellation),
            settings.Host is not null);
    }
}
