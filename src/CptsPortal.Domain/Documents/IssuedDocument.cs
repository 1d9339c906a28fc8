namespace CptsPortal.Domain.Documents;

/// <summary>An official document of a case: that it was issued, by which act; its bytes are archived once it is printed.</summary>
public sealed class IssuedDocument
{
    private IssuedDocument()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>Identity of what issued it.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Number within the case of the letter, project or contract; contract year of a review; 0 for what has none.</summary>
    public int Number { get; private set; }

    /// <summary>Rank within the subject: version of a contract, request for complements, closing of a review; 0 for the only one.</summary>
    public int Rank { get; private set; }

    /// <summary>Day on which it legally counts.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Name of who acted.</summary>
    public string IssuedBy { get; private set; } = "";

    /// <summary>Instant of the act.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>A paper that an act issues.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="by">Name of who acts.</param>
    /// <param name="at">Instant of the act.</param>
    public static IssuedDocument Of(Guid caseId, IssuedPaper paper, string by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new()
        {
            CaseId = caseId,
            Kind = paper.Kind,
            SubjectId = paper.SubjectId,
            Number = paper.Number,
            Rank = paper.Rank,
            IssuedOn = paper.On,
            IssuedBy = by,
            IssuedAt = at,
        };
    }

    /// <summary>Whether it is a paper, whoever issued it.</summary>
    public bool Is(IssuedPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Kind == paper.Kind && SubjectId == paper.SubjectId && Number == paper.Number && Rank == paper.Rank;
    }
}
