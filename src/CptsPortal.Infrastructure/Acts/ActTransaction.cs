using System.Text.Json;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Ports;
using CptsPortal.Infrastructure.Documents;
using CptsPortal.Infrastructure.Journal;
using CptsPortal.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Infrastructure.Acts;

/// <summary>Runs each act in one transaction that also holds its key and its journal entry.</summary>
/// <remarks>
/// The key is taken first: a second sending of the same form waits on it, then finds the result. The case's row is
/// locked next, so that two acts on one case follow one another and the second sees what the first did.
/// </remarks>
internal sealed class ActTransaction(PortalDbContext context, DocumentIssuer documents, JournalWriter journal, TimeProvider time) : IActTransaction
{
    /// <inheritdoc />
    public async Task<TResult> RunAsync<TResult>(ActRecord act, Func<Task<TResult>> body, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await TakeKeyAsync(act, cancellation))
            return await ResultOfAsync<TResult>(act, cancellation);
        if (act.CaseId is { } caseId)
            await context.Database.ExecuteSqlAsync($"select 1 from cases where id = {caseId} for update", cancellation);

        try
        {
            var result = await body();
            await SaveAsync(act, result, cancellation);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        catch
        {
            // What a failed act had begun must not be saved with the next one of the same request.
            context.ChangeTracker.Clear();
            throw;
        }
    }

    /// <inheritdoc />
    /// <remarks>The rows come before the first entry, which takes the journal's end: an act on one of the cases, waiting for it, would hold its row.</remarks>
    public async Task OnCasesAsync(ActRecord act, IReadOnlyCollection<Guid> cases, Func<Guid, Task> body, CancellationToken cancellation)
    {
        Guid[] ordered = [.. cases.Distinct().Order()];
        await context.Database.ExecuteSqlAsync($"select 1 from cases where id = any ({ordered}) order by id for update", cancellation);
        foreach (var id in ordered)
        {
            await body(id);
            await documents.IssueAsync(act, cancellation);
            await journal.WriteAsync(act with { CaseId = id }, cancellation);
            await context.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>The system's acts are under the empty identity.</summary>
    private static Guid ActorOf(ActRecord act) => act.Actor?.UserId ?? Guid.Empty;

    private async Task SaveAsync<TResult>(ActRecord act, TResult result, CancellationToken cancellation)
    {
        try
        {
            await documents.IssueAsync(act, cancellation);
            await journal.WriteAsync(act, cancellation);
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ChangedMeanwhileException();
        }

        var kept = JsonSerializer.Serialize(result);
        await context.Database.ExecuteSqlAsync(
            $"update act_receipts set result = {kept}::jsonb where key = {act.Stamp.Key}", cancellation);
    }

    private async Task<bool> TakeKeyAsync(ActRecord act, CancellationToken cancellation) =>
        await context.Database.ExecuteSqlAsync(
            $"insert into act_receipts (key, actor_id, at) values ({act.Stamp.Key}, {ActorOf(act)}, {time.GetUtcNow()}) on conflict do nothing",
            cancellation) == 1;

    /// <exception cref="NotFoundException">The key belongs to somebody else: it was not made for this actor.</exception>
    private async Task<TResult> ResultOfAsync<TResult>(ActRecord act, CancellationToken cancellation)
    {
        var actor = ActorOf(act);
        var kept = await context.Set<ActReceipt>().AsNoTracking()
            .Where(receipt => receipt.Key == act.Stamp.Key && receipt.ActorId == actor)
            .Select(receipt => receipt.Result).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException();
        return JsonSerializer.Deserialize<TResult>(kept)!;
    }
}
