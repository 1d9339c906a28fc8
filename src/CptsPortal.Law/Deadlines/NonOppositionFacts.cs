namespace CptsPortal.Law.Deadlines;

/// <summary>A request for complements: it suspends the clock until the modified project is received.</summary>
/// <param name="AskedOn">Date of the letter that lists the modifications awaited (<c>q</c>).</param>
/// <param name="DelayEndsOn">Last day, included, of the delay that the letter sets (D-06).</param>
/// <param name="ReceivedOn">Receipt of the modified project (<c>p</c>); null while it is awaited.</param>
public sealed record ComplementRequest(DateOnly AskedOn, DateOnly DelayEndsOn, DateOnly? ReceivedOn = null);

/// <summary>The facts that the non-opposition clock reads, each at the date on which it legally counts.</summary>
/// <param name="ReceivedOn">Receipt by post of the health project by the director general of the ARS (<c>r</c>).</param>
public sealed record NonOppositionFacts(DateOnly ReceivedOn)
{
    /// <summary>The requests for complements, oldest first.</summary>
    public IReadOnlyList<ComplementRequest> Requests { get; init; } = [];

    /// <summary>
    /// Opposition of the ARS. [interp. I-OPPOSITION-DATE] The prudent date is that of its notification: an opposition
    /// signed in time but notified late can be contested.
    /// </summary>
    public DateOnly? OpposedOn { get; init; }

    /// <summary>Explicit validation by the ARS.</summary>
    public DateOnly? ValidatedOn { get; init; }

    /// <summary>Withdrawal by the holder.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The same facts with one more request for complements.</summary>
    public NonOppositionFacts WithRequest(ComplementRequest request) => this with { Requests = [.. Requests, request] };

    /// <summary>The same facts with the modified project received for the last request.</summary>
    /// <exception cref="InvalidOperationException">No request was made.</exception>
    public NonOppositionFacts WithComplementsReceived(DateOnly on) => Requests.Count == 0
        ? throw new InvalidOperationException("No request for complements was made.")
        : this with { Requests = [.. Requests.SkipLast(1), Requests[^1] with { ReceivedOn = on }] };

    /// <summary>What was known at the end of <paramref name="day"/>: later facts are left out, so the past reads as it was.</summary>
    internal NonOppositionFacts KnownOn(DateOnly day) => this with
    {
        Requests =
        [
            .. Requests.Where(request => request.AskedOn <= day)
                .Select(request => request.ReceivedOn > day ? request with { ReceivedOn = null } : request),
        ],
        OpposedOn = OpposedOn > day ? null : OpposedOn,
        ValidatedOn = ValidatedOn > day ? null : ValidatedOn,
        WithdrawnOn = WithdrawnOn > day ? null : WithdrawnOn,
    };
}
