using CptsPortal.Law.Deadlines;
using CptsPortal.Law.Funding;

namespace CptsPortal.Law.Tests.Deadlines;

public sealed class MissionCalendarTests
{
    [Theory]
    [InlineData(Mission.AccessToCare, "2023-02-15", "2023-08-15", "2024-08-15")]
    [InlineData(Mission.CarePathways, "2023-02-15", "2024-02-15", "2025-02-15")]
    [InlineData(Mission.Prevention, "2023-02-15", "2024-02-15", "2025-02-15")]
    [InlineData(Mission.CrisisResponse, "2023-02-15", "2023-08-15", "2024-08-15")]
    [InlineData(Mission.AccessToCare, "2023-08-31", "2024-02-29", "2025-02-28")]
    [InlineData(Mission.Prevention, "2024-02-29", "2025-02-28", "2026-02-28")]
    public void Base_missions_start_and_are_deployed_at_fixed_months_from_the_signature(
        Mission mission, Date signature, Date startBy, Date deployBy) =>
        Assert.Equal(
            new MissionMilestone(mission, startBy, deployBy),
            MissionCalendar.For(signature, MissionCalendar.DefaultTemplateAvailability).Single(one => one.Mission == mission));

    // The national template of the plan is available on 2022-12-31: start by 2023-06-30 at the earliest.
    [Theory]
    [InlineData("2023-01-01", "2023-07-01", "2024-07-01")]
    [InlineData("2022-12-31", "2023-06-30", "2024-06-30")]
    [InlineData("2022-12-30", "2023-06-30", "2024-06-30")]
    [InlineData("2022-06-01", "2023-06-30", "2023-12-01")]
    [InlineData("2021-12-31", "2023-06-30", "2023-06-30")]
    [InlineData("2021-12-30", "2023-06-30", "2023-06-30")]
    [InlineData("2020-01-15", "2023-06-30", "2023-06-30")]
    public void Crisis_response_waits_for_the_national_template_and_is_never_due_before_it_starts(
        Date signature, Date startBy, Date deployBy) =>
        Assert.Equal(
            new MissionMilestone(Mission.CrisisResponse, startBy, deployBy),
            MissionCalendar.For(signature, MissionCalendar.DefaultTemplateAvailability)[^1]);

    [Fact]
    public void Another_date_of_the_template_moves_crisis_response_alone()
    {
        var usual = MissionCalendar.For(Date.Of("2023-02-15"), MissionCalendar.DefaultTemplateAvailability);
        var late = MissionCalendar.For(Date.Of("2023-02-15"), Date.Of("2023-05-31"));

        Assert.Equal(usual.Take(3), late.Take(3));
        Assert.Equal(new MissionMilestone(Mission.CrisisResponse, Date.Of("2023-11-30"), Date.Of("2024-08-15")), late[3]);
    }

    [Theory]
    [InlineData(Mission.CareQuality)]
    [InlineData(Mission.ProfessionalSupport)]
    public void Optional_missions_have_no_calendar(Mission mission)
    {
        Assert.Throws<KeyNotFoundException>(() => MissionDeadlines.Start(mission));
        Assert.Throws<KeyNotFoundException>(() => MissionDeadlines.Deployment(mission));
    }
}
