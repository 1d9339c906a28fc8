using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Starts the letter of intent of a case, or the next one after a rejection or a withdrawal; gives back its number.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stamp">The act.</param>
public sealed record StartLetter(Guid CaseId, ActStamp Stamp) : IAct<int>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteLetter;
}

internal sealed class StartLetterHandler(IPortalData data) : IRequestHandler<StartLetter, int>
{
    public async Task<int> Handle(StartLetter request, CancellationToken cancellationToken)
    {
        var cpts = await data.OpenCaseAsync(request.CaseId, cancellationToken);
        var previous = await data.FindLastLetterAsync(request.CaseId, null, cancellationToken);
        Refusal.Unless(LetterOfIntent.Start(cpts, previous, out var started));
        data.Add(started!);
        return started!.Number;
    }
}
