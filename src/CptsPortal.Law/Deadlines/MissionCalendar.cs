using CptsPortal.Law.Funding;

namespace CptsPortal.Law.Deadlines;

/// <summary>The two last days that the agreement sets for a base mission.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="StartBy">Last day, included, to start it (D-09).</param>
/// <param name="DeployBy">Last day, included, to have it deployed (D-10).</param>
public sealed record MissionMilestone(Mission Mission, DateOnly StartBy, DateOnly DeployBy);

/// <summary>
/// The calendar of the base missions (ACI art. 6 and annexe 2; avenant 2 art. 3, 3°, and art. 6, 2°). The optional missions
/// have none: the CPTS chooses.
/// </summary>
/// <remarks>
/// The text counts from « la signature du contrat par la communauté professionnelle », which may precede the last signature.
/// </remarks>
public static class MissionCalendar
{
    /// <summary>
    /// The day on which the national template of the crisis plan counts as available when nothing else is set. The texts
    /// give none: CrisisResponse starts « sous réserve de la mise à disposition de la trame nationale ».
    /// </summary>
    public static readonly DateOnly DefaultTemplateAvailability = new(2022, 12, 31);

    /// <summary>The milestones of the four base missions, in the order of the texts.</summary>
    /// <param name="signedOn">Signature by the CPTS.</param>
    /// <param name="templateAvailableOn">Availability of the national template of the crisis plan.</param>
    public static IReadOnlyList<MissionMilestone> For(DateOnly signedOn, DateOnly templateAvailableOn) =>
    [
        Milestone(Mission.AccessToCare, signedOn),
        Milestone(Mission.CarePathways, signedOn),
        Milestone(Mission.Prevention, signedOn),
        Crisis(signedOn, templateAvailableOn),
    ];

    // [interp. I-CRISIS-CALENDAR] The reserve is about the start alone: the text counts the deployment from the signature.
    // A late template must still not make it due before the start.
    private static MissionMilestone Crisis(DateOnly signedOn, DateOnly templateAvailableOn)
    {
        var plain = Milestone(Mission.CrisisResponse, signedOn);
        var origin = templateAvailableOn > signedOn ? templateAvailableOn : signedOn;
        var startBy = MissionDeadlines.Start(Mission.CrisisResponse).DueFrom(origin);
        return plain with { StartBy = startBy, DeployBy = plain.DeployBy < startBy ? startBy : plain.DeployBy };
    }

    private static MissionMilestone Milestone(Mission mission, DateOnly signedOn) => new(
        mission,
        MissionDeadlines.Start(mission).DueFrom(signedOn),
        MissionDeadlines.Deployment(mission).DueFrom(signedOn));
}
