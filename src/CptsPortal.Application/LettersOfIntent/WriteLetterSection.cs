using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using MediatR;

namespace CptsPortal.Application.LettersOfIntent;

/// <summary>Keeps what is written in a section; gives back its revision, which the next save must show.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Section">The section.</param>
/// <param name="Content">What is written there; the other sections of it are not read.</param>
/// <param name="Stamp">The act.</param>
public sealed record WriteLetterSection(Guid CaseId, LetterSection Section, LetterContent Content, ActStamp Stamp) : IAct<uint>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.WriteLetter;
}

internal sealed class WriteLetterSectionHandler(IPortalData data) : IRequestHandler<WriteLetterSection, uint>
{
    public async Task<uint> Handle(WriteLetterSection request, CancellationToken cancellationToken)
    {
        var (_, letter) = await data.LastLetterAsync(request.CaseId, null, cancellationToken);
        if (request.Stamp.Version is { } seen && seen != letter.RevisionOf(request.Section))
            throw new ChangedMeanwhileException();
        Refusal.Unless(letter.Write(request.Section, request.Content));
        return letter.RevisionOf(request.Section);
    }
}
