namespace CptsPortal.Infrastructure.Mail;

/// <summary>The mail server; without a host, mail is kept for the administrator to read.</summary>
/// <param name="Host">Name of the SMTP server; null for none.</param>
/// <param name="Port">Port; 587 unless told.</param>
/// <param name="User">User, if the server asks for one.</param>
/// <param name="Password">Its password.</param>
/// <param name="From">Address of the sender.</param>
/// <param name="Encrypted">Whether the connection must be encrypted (STARTTLS); only a server on the same machine goes without.</param>
public sealed record MailSettings(string? Host, int Port, string? User, string? Password, string From, bool Encrypted)
{
    /// <summary>No mail server.</summary>
    public static readonly MailSettings None = new(null, 587, null, null, "cptsportal@localhost", true);
}
