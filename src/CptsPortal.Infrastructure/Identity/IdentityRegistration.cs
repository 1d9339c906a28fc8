using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>Local accounts: long passphrases, lock-out, a second factor by application.</summary>
internal static class IdentityRegistration
{
    private const int PassphraseLength = 14;
    private const int DifferentCharacters = 5;
    private const int AttemptsBeforeLockOut = 5;
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Invitation = TimeSpan.FromDays(3);

    public static IServiceCollection AddPortalIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<PortalUser>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.SignIn.RequireConfirmedAccount = true;
            options.Password.RequiredLength = PassphraseLength;
            options.Password.RequiredUniqueChars = DifferentCharacters;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLockOut;
            options.Lockout.DefaultLockoutTimeSpan = LockOut;
        })
        .AddUserStore<AccountStore>()
        .AddSignInManager()
        .AddPasswordValidator<PassphraseNotPersonal>()
        .AddTokenProvider<DataProtectorTokenProvider<PortalUser>>(TokenOptions.DefaultProvider)
        .AddTokenProvider<AuthenticatorTokenProvider<PortalUser>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = Invitation);
        services.AddScoped<IUserConfirmation<PortalUser>, AccountMaySignIn>();
        services.AddScoped(provider => new DemoAccounts(
            provider.GetRequiredService<PortalDbContext>(), provider.GetRequiredService<ILookupNormalizer>(), provider.GetRequiredService<PortalSettings>()));
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<IColleagues, Colleagues>();
        services.AddScoped<IAccountSecrets, AccountSecrets>();
        return services;
    }
}
