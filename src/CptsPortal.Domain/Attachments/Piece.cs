using CptsPortal.Domain.Access;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Attachments;

/// <summary>A version of a piece attached to a case; its bytes lie elsewhere, and neither ever changes.</summary>
public sealed class Piece
{
    /// <summary>The largest file, in bytes.</summary>
    public const int LargestFile = LargestMegabytes * 1024 * 1024;

    private const int LargestMegabytes = 20;

    private Piece()
    {
    }

    /// <summary>Identity of this version.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Identity of the first version, common to all versions.</summary>
    public Guid FirstId { get; private set; }

    /// <summary>1 for the first version.</summary>
    public int Number { get; private set; }

    /// <summary>What it is.</summary>
    public PieceKind Kind { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>A safe file name, whose ending is that of the content.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The kind of its content.</summary>
    public FileKind FileKind { get; private set; }

    /// <summary>Size in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Whether it lies in the ARS-CPAM room.</summary>
    public bool InRoom { get; private set; }

    /// <summary>Account of its author.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>Name of its author then.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>Role of its author then.</summary>
    public Role AuthorRole { get; private set; }

    /// <summary>Day on which it was attached.</summary>
    public DateOnly AttachedOn { get; private set; }

    /// <summary>Attaches a piece, or a new version of one.</summary>
    /// <param name="attaching">What is given; its room is that of the replaced version, if any.</param>
    /// <param name="replaced">The version replaced, or null.</param>
    /// <param name="latest">Number of the latest version of the replaced piece.</param>
    /// <param name="author">Who attaches it.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="piece">The piece, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Attach(
        Attaching attaching, Piece? replaced, int latest, Actor author, DateOnly today, out Piece? piece)
    {
        ArgumentNullException.ThrowIfNull(attaching);
        ArgumentNullException.ThrowIfNull(author);
        var holding = new Holding();
        holding.Rule(!string.IsNullOrWhiteSpace(attaching.Title), PieceRule.TitleGiven, "title");
        var given = holding.Rule(attaching.Content.Length > 0, PieceRule.FileGiven, "file");
        var small = holding.Rule(attaching.Content.Length <= LargestFile, PieceRule.FileNotTooLarge, "file", LargestMegabytes);
        var kind = given && small ? FileRecognition.KindOf(attaching.Content) : null;
        holding.Rule(kind is not null || !given || !small, PieceRule.FileKindTaken, "file");
        holding.Rule(replaced is null || replaced.Number == latest, PieceRule.LatestReplaced);
        holding.Rule(replaced is null || author.Role != Role.Leader || replaced.AuthorRole == Role.Leader, PieceRule.OwnPieceReplaced);
        piece = holding.Holds ? From(attaching, kind!.Value, replaced, author, today) : null;
        return holding.Broken;
    }

    private static Piece From(Attaching attaching, FileKind kind, Piece? replaced, Actor author, DateOnly today)
    {
        var piece = new Piece
        {
            CaseId = attaching.CaseId,
            Number = (replaced?.Number ?? 0) + 1,
            Kind = attaching.Kind,
            Title = attaching.Title.Trim(),
            FileName = SafeFileName.Of(attaching.FileName, kind),
            FileKind = kind,
            Size = attaching.Content.Length,
            Sha256 = Fingerprint.Of(attaching.Content),
            InRoom = replaced?.InRoom ?? attaching.InRoom,
            AuthorId = author.UserId,
            AuthorName = author.Name,
            AuthorRole = author.Role,
            AttachedOn = today,
        };
        piece.FirstId = replaced?.FirstId ?? piece.Id;
        return piece;
    }
}

/// <summary>What is given to attach a piece.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="FileName">Name of the file, as the person's machine gave it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="InRoom">Whether it goes to the ARS-CPAM room.</param>
public sealed record Attaching(Guid CaseId, PieceKind Kind, string Title, string FileName, byte[] Content, bool InRoom);
