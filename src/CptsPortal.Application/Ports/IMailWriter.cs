using CptsPortal.Domain.Notices;

namespace CptsPortal.Application.Ports;

/// <summary>Words the mail of a notice; the French lives at the edge.</summary>
public interface IMailWriter
{
    /// <summary>The portal's own domain, by which its mails are told from others.</summary>
    string Domain { get; }

    /// <summary>The mail of a notice about a case.</summary>
    MailText Write(Notice notice, string caseName);
}

/// <summary>A mail as plain text.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Body.</param>
public sealed record MailText(string Subject, string Body);
