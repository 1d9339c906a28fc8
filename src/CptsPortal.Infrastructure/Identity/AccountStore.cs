using CptsPortal.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>Keeps accounts; within an act, what Identity changes waits to be journaled and saved with the act.</summary>
internal sealed class AccountStore(PortalDbContext context, IdentityErrorDescriber describer)
    : UserOnlyStore<PortalUser, PortalDbContext, Guid>(context, describer)
{
    private bool InAct => Context.Database.CurrentTransaction is not null;

    public override Task<IdentityResult> CreateAsync(PortalUser user, CancellationToken cancellationToken = default)
    {
        if (!InAct)
            return base.CreateAsync(user, cancellationToken);
        Context.Add(user);
        return Task.FromResult(IdentityResult.Success);
    }

    // The base class attaches the account anew, which forgets what it was before the act.
    public override Task<IdentityResult> UpdateAsync(PortalUser user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!InAct)
            return base.UpdateAsync(user, cancellationToken);
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
