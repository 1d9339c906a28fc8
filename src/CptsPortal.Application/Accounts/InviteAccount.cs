using System.Text.Json.Serialization;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Lets the person of an account choose a passphrase: a new account, or a forgotten passphrase.</summary>
/// <param name="Id">The account.</param>
/// <param name="Stamp">The act.</param>
public sealed record InviteAccount(Guid Id, ActStamp Stamp) : IAct<Invitation>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

/// <summary>An invitation; its word is shown once and kept nowhere.</summary>
public sealed class Invitation
{
    /// <summary>The word that opens the account; null when the same form is sent again.</summary>
    [JsonIgnore]
    public string? Word { get; init; }
}

internal sealed class InviteAccountHandler(IAccountSecrets secrets) : IRequestHandler<InviteAccount, Invitation>
{
    public async Task<Invitation> Handle(InviteAccount request, CancellationToken cancellationToken) =>
        new() { Word = await secrets.InviteAsync(request.Id, cancellationToken) };
}
