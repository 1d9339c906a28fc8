using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.StartUp;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.StartUp;

/// <summary>Writes the identity sheet of a project, public once its letter of intent is validated.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Content">What the sheet says.</param>
/// <param name="Stamp">The act; its version is null while nobody wrote the sheet.</param>
public sealed record WriteIdentitySheet(Guid CaseId, SheetContent Content, ActStamp Stamp) : IAct<Unit>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.DescribeCase;
}

internal sealed class WriteIdentitySheetHandler(IPortalData data) : IRequestHandler<WriteIdentitySheet, Unit>
{
    public async Task<Unit> Handle(WriteIdentitySheet request, CancellationToken cancellationToken)
    {
        var known = await data.Read<IdentitySheet>().Where(sheet => sheet.CaseId == request.CaseId)
            .Select(sheet => (Guid?)sheet.Id).SingleOrDefaultAsync(cancellationToken);
        if (known is not null && request.Stamp.Version is null)
            throw new ChangedMeanwhileException();
        var sheet = known is { } id
            ? await data.LoadAsync<IdentitySheet>(id, request.Stamp.Version, cancellationToken) : IdentitySheet.Of(request.CaseId);
        Refusal.Unless(sheet.Write(request.Content));
        if (known is null)
            data.Add(sheet);
        return Unit.Value;
    }
}
