using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Application.Messaging;

/// <summary>What depends on the version of MediatR lives in this folder: its registration and its behaviours' signatures.</summary>
internal static class MessagingRegistration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services) => services
        .AddTransient<ServiceFactory>(provider => provider.GetRequiredService)
        .AddTransient<IMediator, Mediator>()
        .AddScoped<CaseDepartments>()
        .AddTransient(typeof(IPipelineBehavior<,>), typeof(GuardBehavior<,>))
        .AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>))
        .AddTransient(typeof(IPipelineBehavior<,>), typeof(ActBehavior<,>))
        .AddTransient(typeof(IPipelineBehavior<,>), typeof(NoticeBehavior<,>))
        .Scan(scan => scan.FromAssemblies(typeof(MessagingRegistration).Assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithTransientLifetime());
}
