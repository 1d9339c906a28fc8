using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Contracts;

/// <summary>What really happened of a mission.</summary>
/// <param name="Mission">Which one.</param>
/// <param name="StartedOn">First day it ran; null while it has not started.</param>
/// <param name="DeployedOn">Day from which it is deployed; null while it is not.</param>
public sealed record MissionLife(Mission Mission, DateOnly? StartedOn, DateOnly? DeployedOn);

/// <summary>What really happened of the crisis plan (avenant 2 art. 3, 2°).</summary>
/// <param name="WrittenOn">Day on which its first version was written.</param>
/// <param name="Updates">Days of its updates, oldest first.</param>
/// <param name="DiscussedOn">Day on which it was last discussed with the ARS.</param>
/// <param name="SentOn">Day on which it was last sent to the members.</param>
public sealed record CrisisPlanLife(DateOnly? WrittenOn, IReadOnlyList<DateOnly> Updates, DateOnly? DiscussedOn, DateOnly? SentOn)
{
    /// <summary>Nothing written yet.</summary>
    public static readonly CrisisPlanLife None = new(null, [], null, null);
}
