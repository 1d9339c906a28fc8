using CptsPortal.Application.Ports;
using CptsPortal.Domain.Notices;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Mail;

/// <summary>Words the mail of a notice in French, with a link to the case.</summary>
/// <param name="address">Public address of the portal, such as <c>https://cpts.example.fr</c>.</param>
internal sealed class MailWriter(Uri address) : IMailWriter
{
    /// <inheritdoc />
    public string Domain => address.Host;

    /// <inheritdoc />
    public MailText Write(Notice notice, string caseName)
    {
        var texts = NoticeTexts.Texts;
        var subject = notice.Due is { } due ? texts.Get("Mail.DeadlineSubject", caseName, due) : texts.Get("Mail.Subject", caseName);
        var link = new Uri(address, $"/dossiers/{notice.CaseId}");
        return new MailText(subject, string.Join("\n\n",
            texts.Get("Mail.Greeting"),
            $"{caseName}. {NoticeTexts.Of(notice.About, notice.ActorName, notice.Due)}",
            $"{texts.Get("Mail.Link")} {link}",
            texts.Get("Mail.Foot")));
    }
}
