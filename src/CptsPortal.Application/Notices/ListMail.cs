using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Notices;

/// <summary>The mail of all notices, newest first, sent or kept: for the administrator.</summary>
/// <param name="Page">1 for the first page.</param>
public sealed record ListMail(int Page = 1) : IRequest<MailPage>, IGuardedRequest
{
    /// <summary>Mails on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>A page of mails.</summary>
/// <param name="Mails">The mails.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="HasServer">Whether a mail server is set up; without one, mail is kept.</param>
public sealed record MailPage(IReadOnlyList<MailItem> Mails, int Total, bool HasServer);

/// <summary>A mail.</summary>
/// <param name="Recipient">Name of the person.</param>
/// <param name="Address">Mail address.</param>
/// <param name="Text">What it says.</param>
/// <param name="At">Instant of the notice.</param>
/// <param name="MailedAt">When it left; null while it has not.</param>
/// <param name="Failures">Failed sendings.</param>
public sealed record MailItem(string Recipient, string Address, MailText Text, DateTimeOffset At, DateTimeOffset? MailedAt, int Failures);

internal sealed class ListMailHandler(IMailbox mailbox) : IRequestHandler<ListMail, MailPage>
{
    public Task<MailPage> Handle(ListMail request, CancellationToken cancellationToken) =>
        mailbox.ReadAsync((Math.Max(request.Page, 1) - 1) * ListMail.PageSize, ListMail.PageSize, cancellationToken);
}
