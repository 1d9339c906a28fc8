using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Rooms;

/// <summary>A note that the institutions leave one another; the CPTS never sees it, and it never changes.</summary>
public sealed class RoomNote
{
    private RoomNote()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who wrote it.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>Role of its author then.</summary>
    public Role AuthorRole { get; private set; }

    /// <summary>Day on which it was written.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>Writes a note.</summary>
    public static IReadOnlyList<BrokenRule> Write(Guid caseId, string text, Actor author, DateOnly today, out RoomNote? note)
    {
        ArgumentNullException.ThrowIfNull(author);
        var holding = new Holding();
        holding.Rule(!string.IsNullOrWhiteSpace(text), RoomRule.TextGiven, "text");
        note = holding.Holds
            ? new RoomNote { CaseId = caseId, Text = text.Trim(), AuthorName = author.Name, AuthorRole = author.Role, WrittenOn = today }
            : null;
        return holding.Broken;
    }
}

/// <summary>The rules of the ARS-CPAM room.</summary>
public enum RoomRule
{
    /// <summary>A note says something.</summary>
    TextGiven,
}
