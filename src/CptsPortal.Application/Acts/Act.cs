using MediatR;

namespace CptsPortal.Application.Acts;

/// <summary>A request that changes something: it happens whole or not at all, once, and leaves a journal entry.</summary>
/// <typeparam name="TResult">What the act gives back; kept with its key, so that it can be serialised.</typeparam>
public interface IAct<out TResult> : IRequest<TResult>, IGuardedRequest
{
    /// <summary>What the journal keeps of the act besides what changed.</summary>
    ActStamp Stamp { get; }
}

/// <summary>What an act says of itself.</summary>
/// <param name="Key">Made with the form: the same key acts once, whatever is sent again.</param>
/// <param name="LegalDate">Day on which it legally counts, when that is not today.</param>
/// <param name="Why">Reason given.</param>
/// <param name="Evidence">Attached piece.</param>
/// <param name="Version">Version of the aggregate that the person saw; null when the act does not depend on one.</param>
public sealed record ActStamp(Guid Key, DateOnly? LegalDate = null, string? Why = null, Guid? Evidence = null, uint? Version = null)
{
    /// <summary>A stamp with a new key, for acts that no form sends.</summary>
    public static ActStamp New() => new(Guid.CreateVersion7());
}
