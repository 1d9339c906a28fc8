using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Accounts;

/// <summary>Takes away the second factor of somebody who lost it.</summary>
/// <param name="Id">The account.</param>
/// <param name="Stamp">The act, with its reason.</param>
public sealed record ResetSecondFactor(Guid Id, ActStamp Stamp) : IAct<Guid>
{
    /// <inheritdoc />
    public Right Right => Right.Administer;
}

internal sealed class ResetSecondFactorHandler(IAccountSecrets secrets) : IRequestHandler<ResetSecondFactor, Guid>
{
    public async Task<Guid> Handle(ResetSecondFactor request, CancellationToken cancellationToken)
    {
        await secrets.RemoveSecondFactorAsync(request.Id, cancellationToken);
        return request.Id;
    }
}
