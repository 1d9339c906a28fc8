using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Withdraws the letter, for its holder.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">Day of the withdrawal.</param>
/// <param name="Reason">Why; compulsory.</param>
/// <param name="Stamp">The act.</param>
public sealed record WithdrawLetter(Guid CaseId, DateOnly On, string Reason, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteLetter;
}

internal sealed class WithdrawLetterHandler(IPortalData data, IPortalCalendar calendar) : IRequestHandler<WithdrawLetter, Unit>
{
    public async Task<Unit> Handle(WithdrawLetter request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.Withdraw(request.On, request.Reason, calendar.Today));
        return Unit.Value;
    }
}
