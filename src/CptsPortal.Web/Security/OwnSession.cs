using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Web.Security;

/// <summary>Keeps the present session alive when its own account's secrets change, which ends all others.</summary>
internal sealed class OwnSession(SignInManager<PortalUser> sessions, IColleagues colleagues)
{
    public async Task RenewAsync(HttpContext context)
    {
        if (await sessions.UserManager.GetUserAsync(context.User) is not { } user)
            return;
        await sessions.RefreshSignInAsync(user);
        context.User = ActorClaims.Refresh(context.User, user, await colleagues.MandatesOfAsync(user.Id, context.RequestAborted));
    }
}
