using System.Globalization;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure;
using CptsPortal.Infrastructure.Mail;

namespace CptsPortal.Web.Mail;

/// <summary>The mail server and the portal's public address, from the settings <c>Portal:Mail:*</c> and <c>Portal:Address</c>.</summary>
internal static class PortalMail
{
    private const string Address = "Portal:Address";
    private const string DefaultAddress = "http://127.0.0.1:5080";

    /// <exception cref="PortalConfigurationException">A value is wrong.</exception>
    public static IServiceCollection AddPortalMail(this IServiceCollection services, IConfiguration configuration)
    {
        if (!Uri.TryCreate(configuration[Address] ?? DefaultAddress, UriKind.Absolute, out var address))
            throw new PortalConfigurationException($"{Address} must be the portal's public address, such as https://cpts.example.fr.");
        return services.AddSingleton(Read(configuration.GetSection("Portal:Mail"))).AddSingleton<IMailWriter>(new MailWriter(address));
    }

    private static MailSettings Read(IConfigurationSection mail)
    {
        var none = MailSettings.None;
        if (mail["Host"] is not { Length: > 0 } host)
            return none;
        if (mail["From"] is not { Length: > 0 } from)
            throw new PortalConfigurationException("Portal:Mail:From must be the address of the sender when Portal:Mail:Host is set.");
        if (!ushort.TryParse(mail["Port"] ?? none.Port.ToString(CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            throw new PortalConfigurationException($"Portal:Mail:Port must be a number from 1 to 65535, not '{mail["Port"]}'.");
        return new MailSettings(host, port, mail["User"], mail["Password"], from, mail["Encrypted"] != "false");
    }
}
