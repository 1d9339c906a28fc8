using CptsPortal.Domain.Access;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The way most cases have come, up to the stage that a story tells.</summary>
internal static class DemoTrunk
{
    /// <summary>Met and described, some days from today.</summary>
    public static DemoStory Met(this DemoStory story, int day) => story.Contact(day - 12).Meet(day - 2).Describe(day).Assign(day);

    /// <summary>Letter submitted.</summary>
    public static DemoStory Submitted(this DemoStory story, int day) => story.Met(day - 45).Draft(day - 30).Submit(day);

    /// <summary>Committee's opinion given.</summary>
    public static DemoStory Examined(this DemoStory story, int day) =>
        story.Submitted(day - 50).Advise(day - 35).Session(day - 30, day).Opinion(day);

    /// <summary>Letter validated and notified.</summary>
    public static DemoStory Validated(this DemoStory story, int day) =>
        story.Examined(day - 18).Decide(day - 6, Role.FundDecisionMaker).Decide(day, Role.AgencyDecisionMaker).Notify(day).Award(day + 20);

    /// <summary>Health project filed and received by post.</summary>
    public static DemoStory Received(this DemoStory story, int day) =>
        story.Validated(day - 230).DraftProject(day - 120).FollowUp(day - 60).File(day - 4).Receive(day);
}
