using CptsPortal.Domain.Access;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>A request for complements.</summary>
/// <param name="AskedOn">Day of the letter.</param>
/// <param name="DelayEndsOn">Last day of the delay set (D-06).</param>
/// <param name="Modifications">The modifications awaited, section by section; those sections alone can be written meanwhile.</param>
/// <param name="ReceivedOn">Receipt of the modified project; null while awaited.</param>
public sealed record ComplementsAsked(
    DateOnly AskedOn, DateOnly DelayEndsOn, IReadOnlyList<ModificationAsked> Modifications, DateOnly? ReceivedOn = null);

/// <summary>A modification awaited.</summary>
/// <param name="Section">The section to change.</param>
/// <param name="Comment">What is awaited.</param>
public sealed record ModificationAsked(ProjectSection Section, string Comment);

/// <summary>The opinion of an institution on a project.</summary>
/// <param name="By">The fund or the MSA.</param>
/// <param name="Favourable">Favourable or not.</param>
/// <param name="Comment">Comment.</param>
/// <param name="On">Day.</param>
public sealed record ProjectAdvice(Institution By, bool Favourable, string? Comment, DateOnly On);

/// <summary>An opposition of the ARS.</summary>
/// <param name="On">Day of its notification.</param>
/// <param name="Grounds">Legal grounds.</param>
/// <param name="Reasons">Reasons.</param>
public sealed record Opposition(DateOnly On, OppositionGrounds Grounds, string Reasons);

/// <summary>The two legal grounds of an opposition (CSP art. L. 1434-12).</summary>
[Flags]
public enum OppositionGrounds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The objectives of the regional health project are not respected.</summary>
    RegionalProject = 1,

    /// <summary>The territory is not relevant.</summary>
    TerritoryRelevance = 2,
}
