using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Notices;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Cases;

/// <summary>A case follows its seat into another department.</summary>
public sealed class SeatTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private const string Toulon = "83137";

    [Fact]
    public async Task The_new_department_sees_the_case_and_is_told_and_the_old_one_sees_it_no_more()
    {
        var (old, fund) = (await PersonAsync(Role.AgencyCaseWorker, "13"), await PersonAsync(Role.FundCaseWorker, "83"));
        var worker = People.Of(Role.FundCaseWorker);
        var id = await portal.OpenCaseAsync();
        await portal.SendAsync(old, new AssignReferents(id, new Referents(old.UserId, null, null), ActStamp.New()));

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => portal.SendAsync(worker, Seat(id, moves: false)));
        Assert.Equal(["CaseRule.MoveConfirmed"], refusal.Errors.Select(failure => failure.ErrorCode));
        Assert.Equal("83", await portal.SendAsync(worker, Seat(id, moves: true)));

        var header = await portal.SendAsync(fund, new GetCaseHeader(id));
        Assert.Equal(("83", null), (header.Department, header.Referents.Agency));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(old, new GetCaseHeader(id)));
        Assert.Equal(CoverTerritory.Moved, Assert.Single(await portal.SendAsync(fund, new ListNotices())).About);
        Assert.Equal(1, await portal.ScalarAsync<long>($"select count(*) from notices where recipient_id = '{old.UserId}' and about = '{CoverTerritory.Moved}'"));
        Assert.Contains((await portal.JournalAsync(id))[^1].Changes, change => change is { Field: "Cpts.Department", Before: "13", After: "83" });
    }

    private static CoverTerritory Seat(Guid id, bool moves) =>
        new(id, [new CaseCommune(Toulon, false, false, false)], Toulon, null, ActStamp.New(), moves);

    private async Task<Actor> PersonAsync(Role role, string department)
    {
        var name = $"{role} {Guid.NewGuid():N}";
        var form = new AccountForm(name, $"{Guid.NewGuid():N}@exemple.test", role, "Organisme", Nation: false, [department], null);
        return People.Of(role, department) with
        {
            UserId = await portal.SendAsync(People.Of(Role.Administrator), new CreateAccount(form, ActStamp.New())),
            Name = name,
        };
    }
}
