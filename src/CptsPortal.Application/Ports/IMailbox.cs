using CptsPortal.Application.Notices;

namespace CptsPortal.Application.Ports;

/// <summary>The mail of the portal, sent or kept.</summary>
public interface IMailbox
{
    /// <summary>Some mails, newest first.</summary>
    Task<MailPage> ReadAsync(int skip, int take, CancellationToken cancellation);
}
