using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using FluentValidation;

namespace CptsPortal.Application.Ports;

/// <summary>The secrets of local accounts; a change ends every session of the account. None is ever kept in the journal.</summary>
public interface IAccountSecrets
{
    /// <summary>Sets the passphrase of an account.</summary>
    /// <exception cref="ValidationException">It is too weak.</exception>
    Task SetPassphraseAsync(Guid id, string passphrase, CancellationToken cancellation);

    /// <summary>Changes the passphrase of somebody who knows the present one.</summary>
    /// <exception cref="ValidationException">The present one is wrong, or the new one too weak.</exception>
    Task ChangePassphraseAsync(Guid id, string present, string passphrase, CancellationToken cancellation);

    /// <summary>Ends the sessions and earlier invitations of an account.</summary>
    /// <returns>A word that lets its holder choose the passphrase, once, for some days.</returns>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    Task<string> InviteAsync(Guid id, CancellationToken cancellation);

    /// <summary>Sets the passphrase of an invited account and ends its lock-out.</summary>
    /// <returns>False when the word is wrong, used or too old.</returns>
    /// <exception cref="ValidationException">The passphrase is too weak.</exception>
    Task<bool> AcceptAsync(Guid id, string word, string passphrase, CancellationToken cancellation);

    /// <summary>The second factor of an account as it stands.</summary>
    Task<SecondFactor> SecondFactorAsync(Guid id, CancellationToken cancellation);

    /// <summary>Draws a key for the application of somebody who has no second factor.</summary>
    Task PrepareSecondFactorAsync(Guid id, CancellationToken cancellation);

    /// <summary>Turns the second factor on.</summary>
    /// <returns>Recovery codes, shown once.</returns>
    /// <exception cref="ValidationException">The code is not the one that the application shows now.</exception>
    Task<IReadOnlyList<string>> EnableSecondFactorAsync(Guid id, string code, CancellationToken cancellation);

    /// <summary>Takes the second factor away; a role that needs one is led to set up another.</summary>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    Task RemoveSecondFactorAsync(Guid id, CancellationToken cancellation);

    /// <summary>Replaces the recovery codes.</summary>
    Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Guid id, CancellationToken cancellation);

    /// <summary>Refuses somebody who does not know the passphrase of an account.</summary>
    /// <exception cref="ValidationException">It is wrong.</exception>
    Task ConfirmPassphraseAsync(Guid id, string passphrase, CancellationToken cancellation);
}
