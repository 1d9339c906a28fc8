using CptsPortal.Application.Messaging;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Application;

/// <summary>Registers the portal's use cases.</summary>
public static class DependencyInjection
{
    /// <summary>Adds every command and query with its validators; send them with <see cref="MediatR.IMediator"/>.</summary>
    /// <param name="services">The portal's services.</param>
    public static IServiceCollection AddPortalApplication(this IServiceCollection services) => services
        .AddMessaging()
        // A validator holds only its rules, which are costly to build: what needs the database is the handler's.
        .AddValidatorsFromAssembly(typeof(DependencyInjection).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true)
        .AddScoped<Accounts.AccountFormReader>()
        .AddScoped<Cases.HandoverReader>()
        .AddScoped<Cases.OverlapFinder>()
        .AddScoped<EarlyMission.AdhesionReading>()
        .AddScoped<Cases.CaseListReader>()
        .AddScoped<Notices.Teller>()
        .AddScoped<Crises.CrisisTeller>()
        .AddScoped<HealthProjects.TacitValidations>()
        .AddScoped<HealthProjects.TerritoryOverlaps>()
        .AddScoped<AnnualReviews.ReviewReader>()
        .AddScoped<AnnualReviews.ReviewWriter>()
        .AddScoped<Payments.FundingReader>()
        .AddScoped<Payments.LedgerWriter>()
        .AddScoped<Cases.OutcomeReader>()
        .AddScoped<Standing.CaseFactsReader>()
        .AddSingleton<Standing.FactsMemory>()
        .AddScoped<Standing.KnownCases>()
        .AddScoped<Standing.DeadlineReader>()
        .AddScoped<Documents.DocumentArchivist>()
        .AddScoped<Anomalies.AnomalyReader>()
        .AddScoped(provider => new Notices.DeadlineWarnings(
            provider.GetRequiredService<Ports.IPortalData>(), provider.GetRequiredService<Ports.INotices>(),
            provider.GetRequiredService<Ports.IPortalCalendar>(), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Standing.DeadlineReader>()))
        .AddSingleton(new FundingEngine(GridCatalog.Published));
}
