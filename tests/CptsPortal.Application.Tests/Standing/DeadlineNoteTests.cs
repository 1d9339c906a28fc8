using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Notices;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Standing;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Standing;

/// <summary>Deadlines as a query over facts, the reasons noted on them, and their warnings; today is 15 March 2026.</summary>
public sealed class DeadlineNoteTests(PortalServices portal) : IClassFixture<PortalServices>
{
    [Fact]
    public async Task A_contact_sixteen_days_old_is_a_late_first_meeting_told_to_its_scope_alone()
    {
        var worker = People.Of(Role.AgencyCaseWorker, "83");
        var id = await OpenAsync(worker, new DateOnly(2026, 2, 27));

        var listed = Assert.Single((await portal.SendAsync(worker, new ListDeadlines(new DeadlineFilter(MineOnly: true)))).Deadlines, item => item.CaseId == id);

        Assert.Equal(("D-01", new DateOnly(2026, 3, 14), Urgency.Late), (listed.Deadline.Definition.Key, listed.Deadline.Due, listed.Urgency));
        Assert.DoesNotContain((await portal.SendAsync(People.Of(Role.AgencyCaseWorker, "05"), new ListDeadlines(new DeadlineFilter()))).Deadlines, item => item.CaseId == id);
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "05"), new ListCaseDeadlines(id)));
        var home = await portal.SendAsync(worker, new GetHome());
        Assert.Equal(DutyKind.HoldFirstMeeting, Assert.Single(Assert.Single(home.Mine, group => group.Urgency == Urgency.Late).Items, item => item.CaseId == id).Duty.Kind);
    }

    [Fact]
    public async Task A_reason_is_kept_on_the_deadline_and_in_the_journal()
    {
        var worker = People.Of(Role.AgencyCaseWorker, "84");
        var id = await OpenAsync(worker, new DateOnly(2026, 2, 27));

        await portal.SendAsync(worker, new NoteDeadline(id, "D-01", "L’équipe est en congé.", new DateOnly(2026, 3, 31), ActStamp.New()));

        var note = Assert.Single((await portal.SendAsync(worker, new ListCaseDeadlines(id))).Deadlines).Note;
        Assert.Equal(("L’équipe est en congé.", new DateOnly(2026, 3, 31), worker.Name), (note!.Reason, note.QuietUntil, note.By));
        Assert.Equal(nameof(NoteDeadline), (await portal.JournalAsync(id))[^1].Act);
    }

    [Fact]
    public async Task Every_broken_rule_of_a_note_is_told_at_once()
    {
        var worker = People.Of(Role.AgencyCaseWorker, "04");
        var id = await OpenAsync(worker, new DateOnly(2026, 2, 27));

        var refusal = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(worker, new NoteDeadline(id, "D-03", " ", PortalFactory.Today, ActStamp.New())));

        Assert.Equal(
            ["DeadlineRule.StillOpen", "DeadlineRule.ReasonGiven", "DeadlineRule.QuietAhead"], refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task People_are_warned_once_of_a_day_of_warning_unless_the_reminders_are_put_off()
    {
        var worker = People.Of(Role.AgencyCaseWorker, "06");
        var fund = await PersonAsync(Role.FundCaseWorker, "06");
        var (near, putOff) = (await OpenAsync(worker, new DateOnly(2026, 3, 3)), await OpenAsync(worker, new DateOnly(2026, 3, 3)));
        await portal.SendAsync(worker, new NoteDeadline(putOff, "D-01", "Rendez-vous déjà pris.", new DateOnly(2026, 3, 20), ActStamp.New()));

        for (var turn = 0; turn < 3; turn++)
            await portal.RunJobAsync("deadline-warnings");

        var warned = Assert.Single(await portal.SendAsync(fund, new ListNotices()), notice => notice.Due is not null);
        Assert.Equal(("D-01", near, new DateOnly(2026, 3, 18)), (warned.About, warned.CaseId, warned.Due!.Value));
    }

    private Task<Guid> OpenAsync(Actor worker, DateOnly contact) => portal.SendAsync(worker, new OpenCase(
        "CPTS d’essai", worker.Scope.Departments[0], CaseOrigin.SpontaneousProject,
        new FirstContact(contact, "Une infirmière", ContactChannel.Phone, Institution.Agency), null, ActStamp.New()));

    private async Task<Actor> PersonAsync(Role role, string department)
    {
        var form = new AccountForm(role.ToString(), $"{Guid.NewGuid():N}@exemple.test", role, "Organisme", Nation: false, [department], null);
        return People.Of(role, department) with { UserId = await portal.SendAsync(People.Of(Role.Administrator), new CreateAccount(form, ActStamp.New())) };
    }
}
