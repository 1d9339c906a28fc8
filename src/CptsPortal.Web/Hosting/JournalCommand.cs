using CptsPortal.Application;
using CptsPortal.Application.Journal;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure;
using CptsPortal.Web.Resources;
using MediatR;

namespace CptsPortal.Web.Hosting;

/// <summary><c>verify-journal</c> and the portal's own options: says whether the chain of the journal holds.</summary>
internal static class JournalCommand
{
    public const string Name = "verify-journal";

    /// <summary>0 when the chain holds; 1 when it is broken, told on the standard error.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var builder = WebApplication.CreateBuilder(PortalCommandLine.Translate(arguments));
        builder.Logging.ClearProviders();
        builder.Services.AddPortalInfrastructure(builder.ReadPortalSettings()).AddPortalApplication()
            .AddScoped<ICurrentActor, ConsoleActor>();
        await using var app = builder.Build();
        ChainCheck? check = null;
        await app.Services.WithPortalDatabaseAsync(
            async services => check = await services.GetRequiredService<IMediator>().Send(new VerifyJournal()));
        await (check!.Holds ? Console.Out : Console.Error).WriteLineAsync(JournalTexts.Of(check));
        return check.Holds ? 0 : 1;
    }
}
