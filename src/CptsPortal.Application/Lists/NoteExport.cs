using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;
using MediatR;

namespace CptsPortal.Application.Lists;

/// <summary>Notes in the journal that somebody takes a list away as a file; what it was is the reason of the act.</summary>
/// <param name="What">The list, its format and its filters, in French.</param>
/// <param name="Rows">How many rows it has.</param>
internal sealed record NoteExport(string What, int Rows) : IAct<Unit>
{
    public Right Right => Right.ReadCases;

    public ActStamp Stamp { get; } = ActStamp.New() with { Why = $"{What} ({Rows})" };
}

internal sealed class NoteExportHandler : IRequestHandler<NoteExport, Unit>
{
    public Task<Unit> Handle(NoteExport request, CancellationToken cancellationToken) => Unit.Task;
}
