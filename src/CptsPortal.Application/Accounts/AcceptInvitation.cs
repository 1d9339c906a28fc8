using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Chooses the passphrase of an invited account; false when the invitation is wrong, used or too old.</summary>
/// <param name="Id">The account.</param>
/// <param name="Word">The word of the invitation.</param>
/// <param name="Passphrase">The passphrase.</param>
/// <param name="Repeated">The passphrase, typed again.</param>
public sealed record AcceptInvitation(Guid Id, string Word, string Passphrase, string Repeated) : IRequest<bool>, IPublicRequest;

internal sealed class AcceptInvitationHandler(IAccountSecrets secrets) : IRequestHandler<AcceptInvitation, bool>
{
    public Task<bool> Handle(AcceptInvitation request, CancellationToken cancellationToken)
    {
        if (request.Passphrase != request.Repeated)
            Refusal.Unless([new BrokenRule(AccountRule.PassphraseRepeated, "repeated")]);
        return secrets.AcceptAsync(request.Id, request.Word, request.Passphrase, cancellationToken);
    }
}
