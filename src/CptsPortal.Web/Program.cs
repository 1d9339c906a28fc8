using CptsPortal.Application;
using CptsPortal.Infrastructure;
using CptsPortal.Web.Api;
using CptsPortal.Web.Hosting;
using CptsPortal.Web.Mail;
using CptsPortal.Web.Pages;
using CptsPortal.Web.Security;

try
{
    if (args is [AdministratorCommand.Name, .. var options])
        return await AdministratorCommand.RunAsync(options);
    if (args is [JournalCommand.Name, .. var rest])
        return await JournalCommand.RunAsync(rest);

    var builder = WebApplication.CreateBuilder(PortalCommandLine.Translate(args));
    builder.WebHost.UseStaticWebAssets();
    builder.AddPortalLogging();
    builder.Services.AddPortalInfrastructure(builder.ReadPortalSettings());
    builder.Services.AddPortalApplication();
    builder.Services.AddPortalMail(builder.Configuration);
    builder.Services.AddPortalSessions(builder.Environment);
    builder.Services.AddPortalPages(builder.Environment, builder.Configuration);
    builder.Services.AddSimulationApi(builder.Configuration);

    var app = builder.Build();
    app.UseTrustedProxies();
    app.UsePortalRequestLog();
    app.UsePortalPages();
    app.UseSimulationApi();
    app.UsePortalSessions();
    app.MapPortalHealth();
    app.MapStaticAssets();
    app.MapPortalPages();
    app.MapSimulationApi();
    app.MapBareEndpoint();
    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException)
{
    // Asked to stop before it had started.
    return 0;
}
catch (PortalConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
