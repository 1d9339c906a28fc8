using CptsPortal.Domain.Territory;
using Microsoft.AspNetCore.Identity;

namespace CptsPortal.Infrastructure.Identity;

/// <summary>Refuses a passphrase that holds a name of its person, or the address.</summary>
internal sealed class PassphraseNotPersonal : IPasswordValidator<PortalUser>
{
    internal const string Code = nameof(PassphraseNotPersonal);
    private const int ShortestTelling = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<PortalUser> manager, PortalUser user, string? password)
    {
        var key = CommuneNameKey.Of(password ?? "").Replace(" ", "", StringComparison.Ordinal);
        var personal = CommuneNameKey.Of($"{user.Name} {user.Email?.Split('@')[0]}").Split(' ').Where(word => word.Length >= ShortestTelling);
        return Task.FromResult(personal.Any(word => key.Contains(word, StringComparison.Ordinal))
            ? IdentityResult.Failed(new IdentityError { Code = Code })
            : IdentityResult.Success);
    }
}
