using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using FluentValidation;

namespace CptsPortal.Application.Ports;

/// <summary>The accounts; what changes one is saved with the act under way.</summary>
public interface IAccounts
{
    /// <summary>A page of the accounts that a search finds, by name.</summary>
    Task<AccountPage> SearchAsync(AccountSearch search, CancellationToken cancellation);

    /// <summary>The active accounts whose departments include one, by name.</summary>
    Task<IReadOnlyList<Actor>> CoveringAsync(string department, CancellationToken cancellation);

    /// <summary>The names of all accounts, to project from.</summary>
    IQueryable<AccountName> Names { get; }

    /// <summary>The names of accounts, active or not; an unknown one is left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);

    /// <summary>One account.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    Task<AccountItem> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>Makes an account, without passphrase yet.</summary>
    /// <returns>Its identity.</returns>
    /// <exception cref="ValidationException">The address is taken.</exception>
    Task<Guid> CreateAsync(AccountDetails details, CancellationToken cancellation);

    /// <summary>Changes an account.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    /// <exception cref="ChangedMeanwhileException">Its version is another.</exception>
    /// <exception cref="ValidationException">The address is taken.</exception>
    Task ChangeAsync(Guid id, uint? version, AccountDetails details, CancellationToken cancellation);

    /// <summary>Lets an account sign in, or throws it out.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    Task SetActiveAsync(Guid id, bool active, CancellationToken cancellation);
}

/// <summary>The name of an account, within a query.</summary>
public sealed class AccountName
{
    /// <summary>Identity of the account.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the person.</summary>
    public required string Name { get; init; }
}
