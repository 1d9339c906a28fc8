using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

public sealed class DeadlineCatalogueTests
{
    [Theory]
    [InlineData("D-01", "ContactMade", "2024-01-31", "2024-02-15", "FirstMeetingHeld", "Institutions")]
    [InlineData("D-02", "CommitteeMet", "2024-01-31", "2024-02-29", "LetterDecisionNotified", "Institutions")]
    [InlineData("D-03", "StartUpAwarded", "2023-08-31", "2024-02-29", "FollowUpMeetingHeld", "Institutions")]
    [InlineData("D-04", "LetterValidated", "2024-02-29", "2025-02-28", "ProjectReceived", "Holder")]
    [InlineData("D-05", "ProjectReceived", "2023-12-31", "2024-02-29", "ProjectDecided", "HealthAgency")]
    [InlineData("D-06", "ComplementDelayEnds", "2024-02-25", "2024-02-25", "ComplementsReceived", "Holder")]
    [InlineData("D-07", "EarlyMissionRegistered", "2023-05-31", "2024-02-29", "ContractSigned", "Holder")]
    [InlineData("D-09.AccessToCare", "ContractSigned", "2023-08-31", "2024-02-29", "MissionStarted", "Cpts")]
    [InlineData("D-09.CrisisResponse", "ContractSigned", "2023-08-31", "2024-02-29", "MissionStarted", "Cpts")]
    [InlineData("D-09.CarePathways", "ContractSigned", "2023-08-31", "2024-08-31", "MissionStarted", "Cpts")]
    [InlineData("D-09.Prevention", "ContractSigned", "2024-02-29", "2025-02-28", "MissionStarted", "Cpts")]
    [InlineData("D-10.AccessToCare", "ContractSigned", "2023-08-31", "2025-02-28", "MissionDeployed", "Cpts")]
    [InlineData("D-10.CrisisResponse", "ContractSigned", "2023-08-31", "2025-02-28", "MissionDeployed", "Cpts")]
    [InlineData("D-10.CarePathways", "ContractSigned", "2024-02-29", "2026-02-28", "MissionDeployed", "Cpts")]
    [InlineData("D-10.Prevention", "ContractSigned", "2023-08-31", "2025-08-31", "MissionDeployed", "Cpts")]
    [InlineData("D-11", "Anniversary", "2023-12-31", "2024-02-29", "ReviewClosed", "Parties")]
    [InlineData("D-12", "PaymentLineDue", "2024-03-01", "2024-03-01", "PaymentLineSettled", "Fund")]
    [InlineData("D-13", "Anniversary", "2024-03-01", "2024-02-29", "MembersConfirmed", "Cpts")]
    [InlineData("D-14.Writing", "MissionStarted", "2023-03-01", "2024-02-29", "CrisisPlanWritten", "Cpts")]
    [InlineData("D-14.Update", "MissionAnniversary", "2024-03-01", "2025-02-28", "CrisisPlanUpdated", "Cpts")]
    [InlineData("D-16.Effect", "TerminationReceived", "2023-12-31", "2024-02-29", "TerminationEffective", "Institutions")]
    [InlineData("D-16.Refund", "TerminationEffective", "2024-02-29", "2024-04-29", "RefundReceived", "Cpts")]
    [InlineData("D-17.Seizure", "AdverseLetterReceived", "2023-12-31", "2024-02-29", "SeizureReceived", "Cpts")]
    [InlineData("D-17.Meeting", "SeizureReceived", "2024-01-15", "2024-03-15", "SeizureExamined", "CommissionSecretariat")]
    [InlineData("D-17.Opinion", "SeizureExamined", "2024-01-30", "2024-02-29", "OpinionGiven", "Commission")]
    [InlineData("D-17.NewDecision", "OpinionGiven", "2024-01-31", "2024-03-01", "NewDecisionNotified", "Institutions")]
    [InlineData("D-18.Convocation", "SessionHeld", "2024-03-10", "2024-02-24", "ConvocationSent", "CommissionSecretariat")]
    [InlineData("D-18.Agenda", "SessionHeld", "2024-03-05", "2024-02-29", "AgendaSent", "CommissionSecretariat")]
    [InlineData("D-18.Minutes", "SessionHeld", "2023-12-31", "2024-02-29", "MinutesMade", "CommissionSecretariat")]
    [InlineData("D-19", "ContractExpires", "2029-02-15", "2029-02-15", "ContractRenewed", "Parties")]
    public void A_deadline_runs_from_its_event_to_its_last_day_and_is_met_by_its_actor(
        string key, string starts, Date start, Date due, string done, string actor)
    {
        var definition = DeadlineCatalogue.Of(key);

        Assert.Equal<DateOnly>(due, definition.DueFrom(start));
        Assert.Equal((starts, done, actor), ($"{definition.Starts}", $"{definition.Done}", $"{definition.Actor}"));
    }

    [Fact]
    public void The_catalogue_holds_these_deadlines_each_once() =>
        Assert.Equal(
            [
                "D-01", "D-02", "D-03", "D-04", "D-05", "D-06", "D-07",
                "D-09.AccessToCare", "D-09.CarePathways", "D-09.Prevention", "D-09.CrisisResponse",
                "D-10.AccessToCare", "D-10.CarePathways", "D-10.Prevention", "D-10.CrisisResponse",
                "D-11", "D-12", "D-13", "D-14.Writing", "D-14.Update", "D-16.Effect", "D-16.Refund",
                "D-17.Seizure", "D-17.Meeting", "D-17.Opinion", "D-17.NewDecision",
                "D-18.Convocation", "D-18.Agenda", "D-18.Minutes", "D-19",
            ],
            DeadlineCatalogue.All.Select(definition => definition.Key));

    [Fact]
    public void Every_deadline_but_a_reminder_quotes_its_text() =>
        Assert.All(DeadlineCatalogue.All, definition =>
            Assert.Equal(definition.Force == DeadlineForce.Reminder, definition.LegalBasis.Length == 0));

    [Fact]
    public void A_deadline_is_never_moot_by_the_event_that_meets_it() =>
        Assert.All(DeadlineCatalogue.All, definition => Assert.DoesNotContain(definition.Done, definition.MootWhen));

    [Fact]
    public void The_last_day_to_oppose_is_told_30_15_7_3_and_1_days_before_and_escalated_at_7()
    {
        var definition = DeadlineCatalogue.Of("D-05");

        Assert.Equal(
            [Date.Of("2024-02-14"), Date.Of("2024-02-29"), Date.Of("2024-03-08"), Date.Of("2024-03-12"), Date.Of("2024-03-14")],
            definition.WarnedOn(Date.Of("2024-03-15")));
        Assert.Equal(Date.Of("2024-03-08"), definition.Escalation!.Value.Before(Date.Of("2024-03-15")));
    }

    [Fact]
    public void The_end_of_a_contract_is_told_six_months_before() =>
        Assert.Equal(Date.Of("2028-02-29"), DeadlineCatalogue.Of("D-19").WarnedOn(Date.Of("2028-08-31"))[0]);
}
