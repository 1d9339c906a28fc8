using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Acts;
using CptsPortal.Infrastructure.Attachments;
using CptsPortal.Infrastructure.Demo;
using CptsPortal.Infrastructure.Documents;
using CptsPortal.Infrastructure.Identity;
using CptsPortal.Infrastructure.Jobs;
using CptsPortal.Infrastructure.Journal;
using CptsPortal.Infrastructure.Lists;
using CptsPortal.Infrastructure.Mail;
using CptsPortal.Infrastructure.Notices;
using CptsPortal.Infrastructure.Persistence;
using CptsPortal.Infrastructure.Territory;
using CptsPortal.Infrastructure.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CptsPortal.Infrastructure;

/// <summary>Registers the portal's adapters.</summary>
public static class DependencyInjection
{
    /// <summary>Marks the health checks that must pass before the portal receives visitors.</summary>
    public const string ReadinessTag = "ready";

    // The legal day turns at midnight in Paris: read every hour, a night's lapses are recorded within the hour.
    private static readonly TimeSpan EveryHour = TimeSpan.FromHours(1);
    private static readonly TimeSpan PrintingPatience = TimeSpan.FromSeconds(20);

    /// <summary>Adds the database, the calendar and the health check.</summary>
    /// <param name="services">The portal's services.</param>
    /// <param name="settings">Settings already checked.</param>
    public static IServiceCollection AddPortalInfrastructure(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IPortalCalendar>(provider => new ParisCalendar(provider.GetRequiredService<TimeProvider>(), settings.Today));

        services.AddSingleton<PortalDatabase>();
        services.AddHostedService<DatabaseLifetime>();
        services.AddDbContext<PortalDbContext>((provider, options) => options
            // An aggregate's lists are read one by one: joined, a case of 60 communes and 200 members would be 12 000 rows.
            .UseNpgsql(
                provider.GetRequiredService<PortalDatabase>().Source,
                npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseSnakeCaseNamingConvention());
        services.AddScoped<IPortalData, PortalData>();
        services.AddScoped<IActTransaction, ActTransaction>();
        services.AddScoped<DocumentIssuer>();
        services.AddScoped<IDocumentArchive, DocumentArchive>();
        services.AddScoped<JournalWriter>();
        services.AddScoped<IJournalChain, JournalChain>();
        services.AddScoped<INotices, NoticeStore>();
        services.AddScoped<IListMemory, ListMemoryStore>();
        services.AddScoped<MailOutbox>();
        services.AddScoped<IMailbox, Mailbox>();
        services.AddScoped<IPieceStore, PieceStore>();
        services.AddScoped<DemoData>();
        services.AddPortalJob("deadline-warnings", TimeSpan.FromHours(1), (provider, cancellation) =>
            provider.GetRequiredService<DeadlineWarnings>().TellAsync(cancellation));
        services.AddPortalJob("mail", TimeSpan.FromMinutes(1), (provider, cancellation) =>
            provider.GetRequiredService<MailOutbox>().SendAsync(cancellation));
        services.AddPortalJob("tacit-validations", EveryHour, (provider, cancellation) =>
            provider.GetRequiredService<TacitValidations>().RecordAllAsync(cancellation));
        services.AddPortalJob("documents", TimeSpan.FromMinutes(1), (provider, cancellation) =>
            provider.GetRequiredService<DocumentArchivist>().ArchiveWaitingAsync(cancellation), atStart: false);
        services.AddPortalIdentity();
        services.AddSingleton(new CommuneFiles(Path.Combine(AppContext.BaseDirectory, "reference-data")));
        services.AddSingleton<CommuneLoader>();
        services.AddSingleton<KnownEdition>();
        services.AddScoped<ICommuneDirectory, CommuneDirectory>();
        services.AddScoped<ITerritoryCoverage, TerritoryCoverage>();
        services.AddSingleton<IPdfPrinter>(_ => new ChromiumPrinter(ChromiumLocator.FindPrinter(), PrintingPatience));
        services.AddDataProtection().SetApplicationName("CptsPortal").PersistKeysToDbContext<PortalDbContext>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: [ReadinessTag]);
        return services;
    }

    /// <summary>Does something on the portal's database without starting the portal, as a command of the console does.</summary>
    public static async Task WithPortalDatabaseAsync(this IServiceProvider services, Func<IServiceProvider, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var database = services.GetServices<IHostedService>().OfType<DatabaseLifetime>().Single();
        await database.StartingAsync(CancellationToken.None);
        try
        {
            await using var scope = services.CreateAsyncScope();
            await work(scope.ServiceProvider);
        }
        finally
        {
            await database.StoppedAsync(CancellationToken.None);
        }
    }
}
