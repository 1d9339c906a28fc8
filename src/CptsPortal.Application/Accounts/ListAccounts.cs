using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>The accounts, for an administrator.</summary>
/// <param name="Search">Which ones.</param>
public sealed record ListAccounts(AccountSearch Search) : IRequest<AccountPage>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class ListAccountsHandler(IAccounts accounts) : IRequestHandler<ListAccounts, AccountPage>
{
    public Task<AccountPage> Handle(ListAccounts request, CancellationToken cancellationToken) =>
        accounts.SearchAsync(request.Search, cancellationToken);
}
