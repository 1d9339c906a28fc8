using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Makes an account, which an invitation then opens; gives back its identity.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Stamp">The act.</param>
public sealed record CreateAccount(AccountForm Form, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class CreateAccountHandler(AccountFormReader reader, IAccounts accounts) : IRequestHandler<CreateAccount, Guid>
{
    public async Task<Guid> Handle(CreateAccount request, CancellationToken cancellationToken) =>
        await accounts.CreateAsync(await reader.ReadAsync(request.Form, cancellationToken), cancellationToken);
}
