using System.Globalization;
using CptsPortal.TestHost;
using Microsoft.AspNetCore.Hosting;

namespace CptsPortal.Web.Tests.Mail;

/// <summary>A portal whose mail goes to a server of the test.</summary>
/// <param name="server">The database server.</param>
/// <param name="smtp">The mail server.</param>
internal sealed class MailPortal(PostgresServer server, SmtpServer smtp) : PortalFactory(server)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Portal:Address", "https://cpts.exemple.test")
            .UseSetting("Portal:Mail:Host", "127.0.0.1")
            .UseSetting("Portal:Mail:Port", smtp.Port.ToString(CultureInfo.InvariantCulture))
            .UseSetting("Portal:Mail:From", "ne-pas-repondre@exemple.test")
            .UseSetting("Portal:Mail:Encrypted", "false");
    }
}
