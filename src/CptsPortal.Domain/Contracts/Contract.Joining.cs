using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Contracts;

/// <content>The request to join and its four pieces.</content>
public sealed partial class Contract
{
    /// <summary>How long before the end of a contract the next one can be asked for: with its reminder D-19.</summary>
    private const int RenewalMonths = 6;

    /// <summary>The request and its pieces.</summary>
    public Joining Joining { get; private set; } = null!;

    /// <summary>Day from which the file is complete: the first payment waits for it (ACI art. 9.1); null while it is not.</summary>
    public DateOnly? FileCompleteOn { get; private set; }

    /// <summary>Whether another contract can be asked for on a day: this one was refused, was terminated, or is near its end.</summary>
    public bool MayBeFollowedOn(DateOnly day) => StateOn(day) switch
    {
        ContractState.Refused or ContractState.Terminated => true,
        ContractState.Terminating => false,
        _ => EndsOn?.AddMonths(-RenewalMonths) <= day,
    };

    /// <summary>The CPTS asks to join.</summary>
    /// <param name="cpts">The case; its health project is validated.</param>
    /// <param name="reference">Reference given by the portal.</param>
    /// <param name="previous">The last contract of the case: refused, or near its end; null for the first.</param>
    /// <param name="pieces">The attached pieces, by kind; what is not there yet can follow.</param>
    /// <param name="on">Day of the request.</param>
    /// <param name="projectValidatedOn">Day on which the health project was validated; null when it is not.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="asked">The contract, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> AskToJoin(
        Cpts cpts, string reference, Contract? previous, IReadOnlyDictionary<JoiningPieceKind, Guid> pieces, DateOnly? on,
        DateOnly? projectValidatedOn, DateOnly today, out Contract? asked)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var holding = On(cpts);
        holding.Rule(cpts.Stage >= Stage.Contracting && projectValidatedOn is not null, ContractRule.ProjectValidated);
        holding.Rule(
            previous?.MayBeFollowedOn(today) != false, ContractRule.PreviousEnded);
        Dated(holding, on, "on", projectValidatedOn, today);
        asked = !holding.Holds ? null : new Contract
        {
            CaseId = cpts.Id,
            Number = (previous?.Number ?? 0) + 1,
            Reference = reference,
            Joining = new Joining(on!.Value, [.. Enum.GetValues<JoiningPieceKind>().Select(kind => new JoiningPiece(kind, null))]).With(pieces),
        };
        return holding.Broken;
    }

    /// <summary>The CPTS sends pieces, or others in their place: they are checked anew.</summary>
    public IReadOnlyList<BrokenRule> Complete(Cpts cpts, IReadOnlyDictionary<JoiningPieceKind, Guid> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var holding = On(cpts);
        holding.Rule(Refusal is null, ContractRule.NotRefused);
        if (holding.Holds)
            Keep(Joining.With(pieces));
        return holding.Broken;
    }

    /// <summary>The fund checks the pieces one by one.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="checks">What it finds of each, and why a piece is missing.</param>
    /// <param name="on">Day of the check.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Check(
        Cpts cpts, IReadOnlyDictionary<JoiningPieceKind, (PieceCheck Check, string? Reason)> checks, DateOnly? on, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(checks);
        var holding = On(cpts);
        holding.Rule(Refusal is null, ContractRule.NotRefused);
        Dated(holding, on, "on", Joining.RequestedOn, today);
        foreach (var piece in Joining.Pieces)
        {
            var (check, reason) = checks.GetValueOrDefault(piece.Kind);
            holding.Rule(check != PieceCheck.Accepted || piece.Piece is not null, ContractRule.AcceptedOnceAttached, $"checks[{piece.Kind}].check", piece.Kind);
            holding.Rule(check != PieceCheck.Missing || Said(reason) is not null, ContractRule.MissingExplained, $"checks[{piece.Kind}].reason", piece.Kind);
        }

        if (holding.Holds)
            Keep(Joining with { Pieces = [.. Joining.Pieces.Select(piece => Checked(piece, checks.GetValueOrDefault(piece.Kind), on!.Value))] });
        return holding.Broken;
    }

    /// <summary>A piece found as before keeps the day on which it was found so.</summary>
    private static JoiningPiece Checked(JoiningPiece piece, (PieceCheck Check, string? Reason) found, DateOnly on)
    {
        var reason = found.Check == PieceCheck.Missing ? Said(found.Reason) : null;
        return piece.Check == found.Check && piece.Reason == reason
            ? piece
            : piece with { Check = found.Check, Reason = reason, CheckedOn = found.Check == PieceCheck.Awaited ? null : on };
    }

    /// <summary>A file that was complete stays so: the payments made on it are not undone.</summary>
    private void Keep(Joining joining) => (Joining, FileCompleteOn) = (joining, FileCompleteOn ?? joining.CompleteOn);
}
