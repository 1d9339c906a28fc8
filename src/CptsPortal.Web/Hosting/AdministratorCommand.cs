using CptsPortal.Application;
using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure;
using CptsPortal.Web.Resources;
using FluentValidation;
using MediatR;

namespace CptsPortal.Web.Hosting;

/// <summary>
/// <c>create-administrator --email ADDRESS --name NAME</c> and the portal's own options: makes an administrator, whose
/// passphrase is the first line of the standard input. Whoever can run it can reach the database anyway.
/// </summary>
internal static class AdministratorCommand
{
    public const string Name = "create-administrator";

    /// <summary>0 when the account is made; 1 when a rule refuses it, told on the standard error.</summary>
    /// <exception cref="PortalConfigurationException">An option is missing or wrong.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var rest = arguments.ToList();
        var (email, name) = (Take(rest, "--email"), Take(rest, "--name"));
        var builder = WebApplication.CreateBuilder(PortalCommandLine.Translate(rest));
        builder.Logging.ClearProviders();
        builder.Services.AddPortalInfrastructure(builder.ReadPortalSettings()).AddPortalApplication()
            .AddScoped<ICurrentActor, ConsoleActor>();
        await using var app = builder.Build();
        var passphrase = await Console.In.ReadLineAsync() ?? "";
        try
        {
            await app.Services.WithPortalDatabaseAsync(services => services.GetRequiredService<IMediator>()
                .Send(new CreateAdministrator(name, email, passphrase, ActStamp.New())));
        }
        catch (ValidationException refusal)
        {
            foreach (var failure in refusal.Errors)
                await Console.Error.WriteLineAsync(AccessTexts.Texts.Of(failure));
            return 1;
        }

        await Console.Out.WriteLineAsync(AccessTexts.Texts.Get("AdministratorCreated", email));
        return 0;
    }

    private static string Take(List<string> arguments, string option)
    {
        var index = arguments.IndexOf(option);
        if (index < 0 || index + 1 == arguments.Count)
            throw new PortalConfigurationException($"{Name} needs {option} and a value.");
        var value = arguments[index + 1];
        arguments.RemoveRange(index, 2);
        return value;
    }
}
