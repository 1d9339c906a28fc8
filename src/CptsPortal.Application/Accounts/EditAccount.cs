using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Changes the person, role or scope of an account; counts at once for those signed in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Stamp">The act.</param>
public sealed record EditAccount(Guid Id, AccountForm Form, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class EditAccountHandler(AccountFormReader reader, IAccounts accounts, ICurrentActor current)
    : IRequestHandler<EditAccount, Guid>
{
    public async Task<Guid> Handle(EditAccount request, CancellationToken cancellationToken)
    {
        if (request.Id == current.Actor!.UserId && request.Form.Role != current.Actor.Role)
            Refusal.Unless([new BrokenRule(AccountRule.OwnRoleKept, "role")]);
        var details = await reader.ReadAsync(request.Form, cancellationToken);
        await accounts.ChangeAsync(request.Id, request.Stamp.Version, details, cancellationToken);
        return request.Id;
    }
}
