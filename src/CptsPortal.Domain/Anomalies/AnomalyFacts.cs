using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Meetings;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Domain.Anomalies;

/// <summary>What of a case the rules of anomalies look at.</summary>
public sealed record AnomalyFacts
{
    /// <summary>Where it stands.</summary>
    public required Stage Stage { get; init; }

    /// <summary>INSEE codes of its communes.</summary>
    public IReadOnlyList<string> Communes { get; init; } = [];

    /// <summary>INSEE code of its seat.</summary>
    public string? Seat { get; init; }

    /// <summary>Inhabitants stated in place of the official sum, or null.</summary>
    public int? StatedPopulation { get; init; }

    /// <summary>The official sum of the inhabitants of its communes.</summary>
    public int OfficialPopulation { get; init; }

    /// <summary>Names of its communes that another live case has too, in French order.</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Members on the day.</summary>
    public int Members { get; init; }

    /// <summary>How many professions its members who are persons practise.</summary>
    public int Professions { get; init; }

    /// <summary>Whether the leader has an e-mail address.</summary>
    public bool LeaderHasAddress { get; init; }

    /// <summary>Who is in charge.</summary>
    public Referents Referents { get; init; } = Referents.None;

    /// <summary>The clock of its last health project; null before it is filed.</summary>
    public NonOppositionFacts? Clock { get; init; }

    /// <summary>Whether the fund gave its opinion on that project.</summary>
    public bool FundAdvised { get; init; }

    /// <summary>Its meetings: what for, and when.</summary>
    public IReadOnlyList<(MeetingKind Kind, DateOnly On)> Meetings { get; init; } = [];

    /// <summary>The days on which the list of members was confirmed, oldest first.</summary>
    public IReadOnlyList<DateOnly> MembersConfirmedOn { get; init; } = [];

    /// <summary>Its signed contracts, oldest first.</summary>
    public IReadOnlyList<ContractRecord> Contracts { get; init; } = [];
}

/// <summary>A signed contract with what came of it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Reviews">Its annual reviews that were closed once.</param>
/// <param name="Schedule">Its schedule on the day.</param>
public sealed record ContractRecord(Contract Contract, IReadOnlyList<AnnualReview> Reviews, PaymentSchedule Schedule);
