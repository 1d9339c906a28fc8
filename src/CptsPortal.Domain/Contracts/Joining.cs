using System.Text.Json.Serialization;

namespace CptsPortal.Domain.Contracts;

/// <summary>The four pieces of a request to join (ACI art. 4; contrat type art. 1).</summary>
public enum JoiningPieceKind
{
    /// <summary>Copie du projet de santé validé.</summary>
    ValidatedProject,

    /// <summary>Statuts.</summary>
    Statutes,

    /// <summary>Contours du territoire.</summary>
    TerritoryOutline,

    /// <summary>Liste des membres avec leurs statuts.</summary>
    MemberList,
}

/// <summary>What the fund found of a piece.</summary>
public enum PieceCheck
{
    /// <summary>Not looked at yet.</summary>
    Awaited,

    /// <summary>As it must be.</summary>
    Accepted,

    /// <summary>Missing, or not as it must be: asked for.</summary>
    Missing,
}

/// <summary>A piece of the joining file.</summary>
/// <param name="Kind">Which piece.</param>
/// <param name="Piece">The attached piece, if any.</param>
/// <param name="Check">What the fund found.</param>
/// <param name="Reason">What the CPTS has to send; of a missing piece.</param>
/// <param name="CheckedOn">Day of the check.</param>
public sealed record JoiningPiece(
    JoiningPieceKind Kind, Guid? Piece, PieceCheck Check = PieceCheck.Awaited, string? Reason = null, DateOnly? CheckedOn = null);

/// <summary>The request of a CPTS to join.</summary>
/// <param name="RequestedOn">Day of the request.</param>
/// <param name="Pieces">The four pieces, in the order of the text.</param>
public sealed record Joining(DateOnly RequestedOn, IReadOnlyList<JoiningPiece> Pieces)
{
    /// <summary>Day from which every piece is accepted; null while one is not.</summary>
    [JsonIgnore]
    public DateOnly? CompleteOn => Pieces.All(piece => piece.Check == PieceCheck.Accepted) ? Pieces.Max(piece => piece.CheckedOn) : null;

    /// <summary>The file as sent, or sent again: a piece that changed is to be checked anew.</summary>
    /// <param name="sent">The attached pieces, by kind.</param>
    internal Joining With(IReadOnlyDictionary<JoiningPieceKind, Guid> sent) => this with
    {
        Pieces = [.. Pieces.Select(piece => sent.TryGetValue(piece.Kind, out var id) && id != piece.Piece ? new JoiningPiece(piece.Kind, id) : piece)],
    };
}

/// <summary>A refusal to contract by the institutions; the CPTS may seize the local commission (ACI art. 12.4.1).</summary>
/// <param name="Reasons">Why.</param>
/// <param name="LetterOn">Day of the letter.</param>
/// <param name="ReceivedOn">Day of its receipt by the CPTS, from which its two months run; null while not known.</param>
public sealed record ContractRefusal(string Reasons, DateOnly LetterOn, DateOnly? ReceivedOn);
