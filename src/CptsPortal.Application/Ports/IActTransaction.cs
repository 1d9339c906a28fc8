using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;

namespace CptsPortal.Application.Ports;

/// <summary>One database transaction an act: its changes, its journal entry and its key, together or not at all.</summary>
public interface IActTransaction
{
    /// <summary>Runs an act, or gives back the result kept when its key has acted already.</summary>
    /// <param name="act">What the journal keeps.</param>
    /// <param name="body">The act's handler.</param>
    /// <param name="cancellation">Stops waiting; nothing is saved then.</param>
    /// <exception cref="ChangedMeanwhileException">Somebody else saved the same aggregate first.</exception>
    Task<TResult> RunAsync<TResult>(ActRecord act, Func<Task<TResult>> body, CancellationToken cancellation);

    /// <summary>Within the act under way, acts on several cases, each with a journal entry of its own.</summary>
    /// <param name="act">What the journal keeps on each case.</param>
    /// <param name="cases">The cases; their rows are locked first, all in one order.</param>
    /// <param name="body">What is done on a case.</param>
    /// <param name="cancellation">Stops waiting; nothing is saved then.</param>
    Task OnCasesAsync(ActRecord act, IReadOnlyCollection<Guid> cases, Func<Guid, Task> body, CancellationToken cancellation);
}

/// <summary>What the journal keeps of an act.</summary>
/// <param name="Name">Name of the command, key of its French sentence.</param>
/// <param name="Actor">Who acts; null for the system.</param>
/// <param name="Address">Network address, if any.</param>
/// <param name="CaseId">The case, when the act is about one that exists already.</param>
/// <param name="Stamp">What the act says of itself.</param>
/// <param name="InRoom">Whether it belongs to the ARS-CPAM room, as every act that asks for the right to use it.</param>
/// <param name="Mandate">The delegation by which the actor acts; null by right of the role.</param>
public sealed record ActRecord(
    string Name, Actor? Actor, string? Address, Guid? CaseId, ActStamp Stamp, bool InRoom = false, Mandate? Mandate = null)
{
    /// <summary>Name of who acts, as the journal keeps it; the system says in whose name it acts.</summary>
    public string ActorName { get; init; } = Actor?.Name ?? "";
}
