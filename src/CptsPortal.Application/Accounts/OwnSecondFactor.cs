using System.Text.Json.Serialization;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>One's own second factor as it stands.</summary>
public sealed record GetOwnSecondFactor : IRequest<SecondFactor>, IGuardedRequest
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Draws the key that one gives to one's application.</summary>
/// <param name="Stamp">The act.</param>
public sealed record PrepareSecondFactor(ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Turns one's second factor on, by a code that the application shows.</summary>
/// <param name="Code">Six digits; spaces do not count.</param>
/// <param name="Stamp">The act.</param>
public sealed record EnableSecondFactor(string Code, ActStamp Stamp) : IAct<RecoveryCodes>
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Takes away one's second factor, to set up another.</summary>
/// <param name="Passphrase">One's passphrase.</param>
/// <param name="Stamp">The act.</param>
public sealed record RemoveSecondFactor(string Passphrase, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Replaces one's recovery codes.</summary>
/// <param name="Passphrase">One's passphrase.</param>
/// <param name="Stamp">The act.</param>
public sealed record RenewRecoveryCodes(string Passphrase, ActStamp Stamp) : IAct<RecoveryCodes>
{
    /// <inheritdoc />
    public Right Right => Right.OwnAccount;
}

/// <summary>Codes that each replace the application once; shown once, never kept with the act.</summary>
public sealed class RecoveryCodes
{
    /// <summary>The codes; empty when the same form is sent again.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Codes { get; init; } = [];
}

internal sealed class OwnSecondFactorHandler(IAccountSecrets secrets, ICurrentActor current)
    : IRequestHandler<GetOwnSecondFactor, SecondFactor>, IRequestHandler<PrepareSecondFactor, Guid>,
        IRequestHandler<EnableSecondFactor, RecoveryCodes>, IRequestHandler<RemoveSecondFactor, Guid>,
        IRequestHandler<RenewRecoveryCodes, RecoveryCodes>
{
    private Guid Own => current.Actor!.UserId;

    public Task<SecondFactor> Handle(GetOwnSecondFactor request, CancellationToken cancellationToken) =>
        secrets.SecondFactorAsync(Own, cancellationToken);

    public async Task<Guid> Handle(PrepareSecondFactor request, CancellationToken cancellationToken)
    {
        await secrets.PrepareSecondFactorAsync(Own, cancellationToken);
        return Own;
    }

    public async Task<RecoveryCodes> Handle(EnableSecondFactor request, CancellationToken cancellationToken) =>
        new() { Codes = await secrets.EnableSecondFactorAsync(Own, request.Code, cancellationToken) };

    public async Task<Guid> Handle(RemoveSecondFactor request, CancellationToken cancellationToken)
    {
        await secrets.ConfirmPassphraseAsync(Own, request.Passphrase, cancellationToken);
        await secrets.RemoveSecondFactorAsync(Own, cancellationToken);
        return Own;
    }

    public async Task<RecoveryCodes> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        await secrets.ConfirmPassphraseAsync(Own, request.Passphrase, cancellationToken);
        return new() { Codes = await secrets.RenewRecoveryCodesAsync(Own, cancellationToken) };
    }
}
