using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Changes one's own passphrase; one's other sessions end.</summary>
/// <param name="Present">The present passphrase.</param>
/// <param name="Passphrase">The new one.</param>
/// <param name="Repeated">The new one, typed again.</param>
/// <param name="Stamp">The act.</param>
public sealed record ChangePassphrase(string Present, string Passphrase, string Repeated, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

internal sealed class ChangePassphraseHandler(IAccountSecrets secrets, ICurrentActor current) : IRequestHandler<ChangePassphrase, Guid>
{
    public async Task<Guid> Handle(ChangePassphrase request, CancellationToken cancellationToken)
    {
        if (request.Passphrase != request.Repeated)
            Refusal.Unless([new BrokenRule(AccountRule.PassphraseRepeated, "repeated")]);
        var own = current.Actor!.UserId;
        await secrets.ChangePassphraseAsync(own, request.Present, request.Passphrase, cancellationToken);
        return own;
    }
}
