using CptsPortal.Application;
using CptsPortal.Infrastructure;
using CptsPortal.Web.Hosting;
using CptsPortal.Web.Pages;

try
{
    var builder = WebApplication.CreateBuilder(PortalCommandLine.Translate(args));
    builder.WebHost.UseStaticWebAssets();
    builder.AddPortalLogging();
    builder.Services.AddPortalApplication();
    builder.Services.AddPortalInfrastructure(builder.ReadPortalSettings());
    builder.Services.AddPortalPages();

    var app = builder.Build();
    app.UsePortalRequestLog();
    app.UsePortalPages();
    app.MapPortalHealth();
    app.MapStaticAssets();
    app.MapPortalPages();
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
