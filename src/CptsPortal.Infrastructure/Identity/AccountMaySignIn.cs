using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>Active accounts may sign in; those for demonstration, only where demonstration data is asked for.</summary>
internal sealed class AccountMaySignIn(PortalSettings settings) : IUserConfirmation<PortalUser>
{
    public Task<bool> IsConfirmedAsync(UserManager<PortalUser> manager, PortalUser user) =>
        Task.FromResult(user.IsActive && (settings.Demo || !user.IsDemo));
}
