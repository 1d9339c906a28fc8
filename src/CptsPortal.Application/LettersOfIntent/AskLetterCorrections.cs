using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Sends some sections of the letter back to its holder.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Corrections">The sections, each with what is awaited.</param>
/// <param name="Stamp">The act.</param>
public sealed record AskLetterCorrections(Guid CaseId, IReadOnlyList<Correction> Corrections, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.InstructLetter;
}

internal sealed class AskLetterCorrectionsHandler(IPortalData data) : IRequestHandler<AskLetterCorrections, Unit>
{
    public async Task<Unit> Handle(AskLetterCorrections request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, request.Stamp.Version, cancellationToken);
        Refusal.Unless(letter.AskCorrections(request.Corrections));
        return Unit.Value;
    }
}
