using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Notices;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.Notices;

/// <summary>Who is told of what (10-lifecycle 1: the other institutions are informed of a first contact).</summary>
public sealed class NoticeTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly FirstContact Contact = new(new DateOnly(2026, 3, 10), "Une infirmière", ContactChannel.Phone, Institution.Agency);
    private static readonly Actor Administrator = People.Of(Role.Administrator);

    [Fact]
    public async Task The_other_institutions_of_the_department_are_told_of_a_first_contact_and_nobody_else()
    {
        var (agency, fund, farmers) = (
            await PersonAsync(Role.AgencyCaseWorker, "83"), await PersonAsync(Role.FundCaseWorker, "83"), await PersonAsync(Role.AgriculturalFundCaseWorker, "83"));
        var (elsewhere, auditor) = (await PersonAsync(Role.FundCaseWorker, "84"), await PersonAsync(Role.Auditor, "83"));

        var id = await portal.SendAsync(agency, new OpenCase("CPTS du Verdon", "83", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));

        foreach (var person in new[] { fund, farmers })
        {
            var notice = Assert.Single(await portal.SendAsync(person, new ListNotices()));
            Assert.Equal((nameof(OpenCase), id, "CPTS du Verdon", false), (notice.About, notice.CaseId, notice.CaseName, notice.Read));
        }

        foreach (var person in new[] { agency, elsewhere, auditor })
            Assert.Empty(await portal.SendAsync(person, new ListNotices()));
    }

    [Fact]
    public async Task A_refused_act_tells_nobody()
    {
        var fund = await PersonAsync(Role.FundCaseWorker, "05");

        await Assert.ThrowsAnyAsync<Exception>(() => portal.SendAsync(
            People.Of(Role.AgencyCaseWorker, "05"), new OpenCase(" ", "05", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New())));

        Assert.Empty(await portal.SendAsync(fund, new ListNotices()));
    }

    [Fact]
    public async Task What_was_read_is_counted_no_more()
    {
        var fund = await PersonAsync(Role.FundCaseWorker, "04");
        await portal.SendAsync(
            People.Of(Role.AgencyCaseWorker, "04"), new OpenCase("CPTS de Haute-Provence", "04", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));
        Assert.Equal(1, await portal.SendAsync(fund, new CountUnread()));

        await portal.SendAsync(fund, new MarkNoticesRead());

        Assert.Equal(0, await portal.SendAsync(fund, new CountUnread()));
        Assert.True(Assert.Single(await portal.SendAsync(fund, new ListNotices())).Read);
    }

    [Fact]
    public async Task Notices_are_left_out_of_the_journal_of_what_changed()
    {
        await PersonAsync(Role.FundCaseWorker, "06");

        var id = await portal.SendAsync(
            People.Of(Role.AgencyCaseWorker, "06"), new OpenCase("CPTS des Paillons", "06", CaseOrigin.SpontaneousProject, Contact, null, ActStamp.New()));

        Assert.DoesNotContain(Assert.Single(await portal.JournalAsync(id)).Changes, change => change.Field.StartsWith("Notice.", StringComparison.Ordinal));
    }

    /// <summary>Somebody who has an account.</summary>
    private async Task<Actor> PersonAsync(Role role, string department)
    {
        var name = $"{role} {Guid.NewGuid():N}";
        var form = new AccountForm(name, $"{Guid.NewGuid():N}@exemple.test", role, "Organisme", Nation: false, [department], null);
        return People.Of(role, department) with { UserId = await portal.SendAsync(Administrator, new CreateAccount(form, ActStamp.New())), Name = name };
    }
}
