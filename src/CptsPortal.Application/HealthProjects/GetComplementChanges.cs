using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Domain.Journal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.HealthProjects;

/// <summary>What the holder changed in the last version since complements were last asked, as the journal keeps it.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetComplementChanges(Guid CaseId) : IRequest<IReadOnlyList<JournalChange>>, IOnCase
{
    /// <inheritdoc />
    public Right Right => Right.ReadJournal;
}

internal sealed class GetComplementChangesHandler(IPortalData data) : IRequestHandler<GetComplementChanges, IReadOnlyList<JournalChange>>
{
    private const string Content = $"{nameof(HealthProject)}.{nameof(HealthProject.Content)}.";
    private static readonly string[] Writing = [nameof(WriteProjectSection), nameof(SaveActionSheet), nameof(RemoveActionSheet)];

    public async Task<IReadOnlyList<JournalChange>> Handle(GetComplementChanges request, CancellationToken cancellationToken)
    {
        var entries = data.Read<JournalEntry>().Where(entry => entry.CaseId == request.CaseId);
        var asked = await entries.Where(entry => entry.Act == nameof(AskProjectComplements)).MaxAsync(entry => (long?)entry.Id, cancellationToken);
        var written = await entries.Where(entry => entry.Id > asked && Writing.Contains(entry.Act)).OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
        return [.. written.SelectMany(entry => entry.Changes).Where(change => change.Field.StartsWith(Content, StringComparison.Ordinal))
            .GroupBy(change => change.Field)
            .Select(changes => new JournalChange(changes.Key, changes.First().Before, changes.Last().After))
            .Where(change => change.Before != change.After)];
    }
}
