using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Deactivates an account, whose sessions end at once, or activates it again.</summary>
/// <param name="Id">The account.</param>
/// <param name="Active">Whether it may sign in from now on.</param>
/// <param name="Stamp">The act.</param>
public sealed record ActivateAccount(Guid Id, bool Active, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class ActivateAccountHandler(IAccounts accounts, ICurrentActor current) : IRequestHandler<ActivateAccount, Guid>
{
    public async Task<Guid> Handle(ActivateAccount request, CancellationToken cancellationToken)
    {
        if (request.Id == current.Actor!.UserId)
            Refusal.Unless([new BrokenRule(AccountRule.OwnAccountKept, "")]);
        await accounts.SetActiveAsync(request.Id, request.Active, cancellationToken);
        return request.Id;
    }
}
