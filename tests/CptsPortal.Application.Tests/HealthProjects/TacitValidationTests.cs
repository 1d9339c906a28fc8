using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.HealthProjects;

/// <summary>Silence and simultaneous decisions, on a real database. Today is 15 March 2026.</summary>
public sealed class TacitValidationTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly DateOnly Today = PortalFactory.Today;
    private static readonly DateOnly Lapsed = new(2025, 12, 31);
    private static readonly DateOnly FirstDay = new(2026, 3, 1);

    [Fact]
    public async Task Ten_readers_and_the_job_at_the_same_moment_record_one_tacit_validation_dated_with_its_legal_day()
    {
        var id = await portal.ReceivedProjectAsync(Lapsed);

        await Task.WhenAll(
        [
            .. Enumerable.Range(0, 10).Select(_ => Task.Run(() => portal.SendAsync(Projects.Agency, new GetCaseHeader(id)))),
            Task.Run(() => portal.RunJobAsync("tacit-validations")),
        ]);

        var entry = Assert.Single(await portal.JournalAsync(id), entry => entry.Act == TacitValidations.Act);
        Assert.Equal((FirstDay, null, null), (entry.LegalDate, entry.ActorId, entry.Role));
        Assert.Equal("le système, en application de l’article L.\u00A01434-12", entry.ActorName);
        Assert.Contains(entry.Changes, change => change is { Field: "HealthProject.DeemedValidatedOn", After: "2026-03-01" });
        Assert.Equal(Stage.Contracting, (await portal.SendAsync(Projects.Agency, new GetCaseHeader(id))).Stage);
    }

    [Fact]
    public async Task The_job_finds_what_nobody_looked_at_and_leaves_alone_what_is_not_lapsed()
    {
        var lapsed = await portal.ReceivedProjectAsync(new DateOnly(2026, 1, 14));
        var running = await portal.ReceivedProjectAsync(new DateOnly(2026, 1, 15));
        var suspended = await portal.ReceivedProjectAsync(Lapsed);
        await AskAsync(suspended, new DateOnly(2026, 2, 28));

        Assert.True(await portal.RunJobAsync("tacit-validations"));

        foreach (var (id, count) in new[] { (lapsed, 1), (running, 0), (suspended, 0) })
            Assert.Equal(count, (await portal.JournalAsync(id)).Count(entry => entry.Act == TacitValidations.Act));
    }

    [Fact]
    public async Task A_project_opposed_or_of_a_closed_case_is_never_validated_by_silence()
    {
        var opposed = await portal.ReceivedProjectAsync(Lapsed);
        await portal.SendAsync(Projects.Director, new OpposeProject(opposed, new DateOnly(2026, 2, 28), OppositionGrounds.RegionalProject, "Motifs", ActStamp.New()));
        var closed = await portal.ReceivedProjectAsync(Lapsed);
        await portal.SqlAsync($"update cases set stage = 'Closed' where id = '{closed}'");

        await portal.RunJobAsync("tacit-validations");

        foreach (var id in new[] { opposed, closed })
            Assert.DoesNotContain(await portal.JournalAsync(id), entry => entry.Act == TacitValidations.Act);
    }

    [Fact]
    public async Task A_request_dated_in_time_but_entered_late_undoes_the_record_and_a_later_lapse_is_recorded_again()
    {
        var id = await portal.ReceivedProjectAsync(Lapsed);
        await portal.SendAsync(Projects.Agency, new GetProject(id));
        await AskAsync(id, new DateOnly(2026, 2, 28));
        Assert.Equal(Stage.ProjectReview, (await portal.SendAsync(Projects.Agency, new GetCaseHeader(id))).Stage);

        await portal.SendAsync(Projects.Agency, new ReceiveProjectComplements(id, new DateOnly(2026, 3, 10), ActStamp.New()));
        await portal.SendAsync(Projects.Agency, new GetProject(id));

        Assert.Equal(
            [FirstDay, new DateOnly(2026, 3, 11)],
            (await portal.JournalAsync(id)).Where(entry => entry.Act == TacitValidations.Act).Select(entry => entry.LegalDate));
    }

    [Fact]
    public async Task Two_decision_makers_at_once_leave_one_decision_and_one_clear_refusal()
    {
        var id = await portal.ReceivedProjectAsync(new DateOnly(2026, 2, 1));
        var (one, other) = (Projects.Director, People.Of(Role.AgencyDecisionMaker));

        var answers = await Task.WhenAll(
            Task.Run(() => RefusalAsync(one, new ValidateProject(id, Today, true, "Urgence", ActStamp.New()))),
            Task.Run(() => RefusalAsync(other, new OpposeProject(id, Today, OppositionGrounds.RegionalProject, "Motifs", ActStamp.New()))));

        Assert.Equal("CLOCK-ONE-END", Assert.Single(answers.OfType<string>()));
        Assert.Single(await portal.JournalAsync(id), entry => entry.Act is nameof(ValidateProject) or nameof(OpposeProject));
    }

    [Fact]
    public async Task An_instance_that_finds_the_job_running_elsewhere_leaves_it()
    {
        await using var elsewhere = await portal.HoldJobAsync("tacit-validations");
        Assert.False(await portal.RunJobAsync("tacit-validations"));
    }

    private Task<MediatR.Unit> AskAsync(Guid id, DateOnly on) => portal.SendAsync(
        Projects.Agency, new AskProjectComplements(id, on, Today, [new(ProjectSection.Offer, "Décrire l’offre")], ActStamp.New()));

    private async Task<string?> RefusalAsync<T>(Actor actor, IAct<T> act)
    {
        try
        {
            await portal.SendAsync(actor, act);
            return null;
        }
        catch (ValidationException refusal)
        {
            return Assert.Single(refusal.Errors).ErrorCode;
        }
    }
}
