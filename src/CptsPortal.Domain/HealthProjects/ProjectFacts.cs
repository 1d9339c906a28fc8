using CptsPortal.Domain.Access;

namespace CptsPortal.Domain.HealthProjects;

/// <summary>A request for complements.</summary>
/// <param name="AskedOn">Day of the letter.</param>
/// <param name="DelayEndsOn">Last day of the delay set (D-06).</param>
/// <param name="Modifications">The modifications awaited.</param>
/// <param name="ReceivedOn">Receipt of the modified project; null while awaited.</param>
public sealed record ComplementsAsked(DateOnly AskedOn, DateOnly DelayEndsOn, string Modifications, DateOnly? ReceivedOn = null);

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
