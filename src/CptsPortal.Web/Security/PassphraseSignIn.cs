using CptsPortal.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Web.Security;

/// <summary>
/// Signs in by address and passphrase. Nothing in the answer, nor in the time it takes, tells whether the address has an
/// account, whether the account is active, or whether it is locked.
/// </summary>
internal sealed class PassphraseSignIn(SignInManager<PortalUser> signIn, IPasswordHasher<PortalUser> hasher)
{
    private static readonly PortalUser Nobody = new();
    private static string? SomeHash;

    public async Task<SignInResult> TryAsync(string? email, string? passphrase)
    {
        var user = await signIn.UserManager.FindByEmailAsync(email?.Trim() ?? "");
        if (user is not null && await signIn.CanSignInAsync(user) && !await signIn.UserManager.IsLockedOutAsync(user))
        {
            var result = await signIn.PasswordSignInAsync(user, passphrase ?? "", isPersistent: false, lockoutOnFailure: true);
            return result.Succeeded || result.RequiresTwoFactor ? result : SignInResult.Failed;
        }

        SomeHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, SomeHash, passphrase ?? "");
        return SignInResult.Failed;
    }
}
