using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Makes an administrator with a passphrase, from the console of the machine; gives back the account's identity.</summary>
/// <param name="Name">First name and name.</param>
/// <param name="Email">Professional address.</param>
/// <param name="Passphrase">First passphrase.</param>
/// <param name="Stamp">The act.</param>
public sealed record CreateAdministrator(string Name, string Email, string Passphrase, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class CreateAdministratorHandler(AccountFormReader reader, IAccounts accounts, IAccountSecrets secrets)
    : IRequestHandler<CreateAdministrator, Guid>
{
    public async Task<Guid> Handle(CreateAdministrator request, CancellationToken cancellationToken)
    {
        var form = new AccountForm(request.Name, request.Email, Role.Administrator, null, false, [], null);
        var id = await accounts.CreateAsync(await reader.ReadAsync(form, cancellationToken), cancellationToken);
        await secrets.SetPassphraseAsync(id, request.Passphrase, cancellationToken);
        return id;
    }
}
