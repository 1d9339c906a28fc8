using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;
using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>Passphrases, invitations and second factors, as ASP.NET Core Identity keeps them.</summary>
internal sealed class AccountSecrets(UserManager<PortalUser> users) : IAccountSecrets
{
    private const int RecoveryCodes = 10;

    /// <inheritdoc />
    public async Task SetPassphraseAsync(Guid id, string passphrase, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        (await users.AddPasswordAsync(user, passphrase)).OrRefuse(users);
    }

    /// <inheritdoc />
    public async Task ChangePassphraseAsync(Guid id, string present, string passphrase, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        (await users.ChangePasswordAsync(user, present, passphrase)).OrRefuse(users);
    }

    /// <inheritdoc />
    public async Task<string> InviteAsync(Guid id, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        (await users.UpdateSecurityStampAsync(user)).OrRefuse(users);
        return await users.GeneratePasswordResetTokenAsync(user);
    }

    /// <inheritdoc />
    public async Task<bool> AcceptAsync(Guid id, string word, string passphrase, CancellationToken cancellation)
    {
        var user = await users.FindByIdAsync(id.ToString());
        if (user is not { IsActive: true } || !await users.VerifyUserTokenAsync(
            user, TokenOptions.DefaultProvider, UserManager<PortalUser>.ResetPasswordTokenPurpose, word))
            return false;
        (await users.ResetPasswordAsync(user, word, passphrase)).OrRefuse(users);
        (await users.SetLockoutEndDateAsync(user, null)).OrRefuse(users);
        return true;
    }

    /// <inheritdoc />
    public async Task<SecondFactor> SecondFactorAsync(Guid id, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        return new SecondFactor(
            user.TwoFactorEnabled,
            user.TwoFactorEnabled ? null : await users.GetAuthenticatorKeyAsync(user),
            await users.CountRecoveryCodesAsync(user));
    }

    /// <inheritdoc />
    public async Task PrepareSecondFactorAsync(Guid id, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        if (!user.TwoFactorEnabled)
            (await users.ResetAuthenticatorKeyAsync(user)).OrRefuse(users);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> EnableSecondFactorAsync(Guid id, string code, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        var digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        if (!await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, digits))
            Refusal.Unless([new BrokenRule(AccountRule.CodeRight, "code")]);
        (await users.SetTwoFactorEnabledAsync(user, true)).OrRefuse(users);
        return await DrawCodesAsync(user);
    }

    /// <inheritdoc />
    public async Task RemoveSecondFactorAsync(Guid id, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        (await users.SetTwoFactorEnabledAsync(user, false)).OrRefuse(users);
        (await users.ResetAuthenticatorKeyAsync(user)).OrRefuse(users);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Guid id, CancellationToken cancellation) =>
        await DrawCodesAsync(await users.LoadAsync(id));

    /// <inheritdoc />
    public async Task ConfirmPassphraseAsync(Guid id, string passphrase, CancellationToken cancellation)
    {
        var user = await users.LoadAsync(id);
        if (!await users.CheckPasswordAsync(user, passphrase))
            Refusal.Unless([new BrokenRule(AccountRule.PassphraseRight, "present")]);
    }

    private async Task<IReadOnlyList<string>> DrawCodesAsync(PortalUser user) =>
        [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes))!];
}
