using CptsPortal.Application.Acts;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;
using FluentValidation;
using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>Says in the portal's rules what Identity refuses.</summary>
internal static class IdentityRefusals
{
    /// <summary>An account that must exist.</summary>
    /// <exception cref="NotFoundException">It does not.</exception>
    public static async Task<PortalUser> LoadAsync(this UserManager<PortalUser> users, Guid id) =>
        await users.FindByIdAsync(id.ToString()) ?? throw new NotFoundException();

    /// <summary>Goes on when Identity has done what it was asked.</summary>
    /// <exception cref="ValidationException">It has not; each reason at its field.</exception>
    public static void OrRefuse(this IdentityResult result, UserManager<PortalUser> users) =>
        Refusal.Unless([.. result.Errors.Select(error => Broken(error, users.Options.Password)).DistinctBy(broken => broken.Code)]);

    private static BrokenRule Broken(IdentityError error, PasswordOptions passphrase) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) =>
            new(AccountRule.EmailFree, "email"),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) =>
            new(AccountRule.EmailWellFormed, "email"),
        nameof(IdentityErrorDescriber.PasswordTooShort) => new(AccountRule.PassphraseLong, "passphrase", passphrase.RequiredLength),
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) =>
            new(AccountRule.PassphraseVaried, "passphrase", passphrase.RequiredUniqueChars),
        PassphraseNotPersonal.Code => new(AccountRule.PassphraseNotPersonal, "passphrase"),
        nameof(IdentityErrorDescriber.PasswordMismatch) => new(AccountRule.PassphraseRight, "present"),
        _ => throw new InvalidOperationException(error.Code),
    };
}
