using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Accounts;

/// <summary>One account, for an administrator.</summary>
/// <param name="Id">The account.</param>
public sealed record GetAccount(Guid Id) : IRequest<AccountSheet>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>One's own account.</summary>
public sealed record GetOwnAccount : IRequest<AccountSheet>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>An account and the reference of its case.</summary>
/// <param name="Account">The account.</param>
/// <param name="CaseReference">Reference of the case of a leader.</param>
public sealed record AccountSheet(AccountItem Account, string? CaseReference);

internal sealed class GetAccountHandler(IAccounts accounts, ICurrentActor current, IPortalData data)
    : IRequestHandler<GetAccount, AccountSheet>, IRequestHandler<GetOwnAccount, AccountSheet>
{
    public Task<AccountSheet> Handle(GetAccount request, CancellationToken cancellationToken) => SheetAsync(request.Id, cancellationToken);

    public Task<AccountSheet> Handle(GetOwnAccount request, CancellationToken cancellationToken) =>
        SheetAsync(current.Actor!.UserId, cancellationToken);

    private async Task<AccountSheet> SheetAsync(Guid id, CancellationToken cancellation)
    {
        var account = await accounts.FindAsync(id, cancellation);
        var reference = account.Scope.CaseId is not { } caseId ? null
            : await data.Read<Cpts>().Where(cpts => cpts.Id == caseId).Select(cpts => cpts.Reference).FirstOrDefaultAsync(cancellation);
        return new AccountSheet(account, reference);
    }
}
