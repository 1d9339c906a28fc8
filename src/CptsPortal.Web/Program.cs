using CptsPortal.Infrastructure;
using CptsPortal.Web.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(PortalCommandLine.Translate(args));
    builder.WebHost.UseStaticWebAssets();
    builder.AddPortalLogging();
    builder.Services.AddPortalInfrastructure(builder.ReadPortalSettings());

    var app = builder.Build();
    app.UsePortalRequestLog();
    app.MapPortalHealth();
    app.MapStaticAssets();
    await app.RunAsync();
    return 0;
}
catch (PortalConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
