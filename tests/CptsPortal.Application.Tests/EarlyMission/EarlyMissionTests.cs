using CptsPortal.Application.Acts;
using CptsPortal.Application.Attachments;
using CptsPortal.Application.Cases;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Application.Standing;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Attachments;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Law.EarlyMission;
using CptsPortal.Law.Funding;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.EarlyMission;

public sealed class EarlyMissionTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Agency = People.Of(Role.AgencyCaseWorker);
    private static readonly Actor Fund = People.Of(Role.FundCaseWorker);
    private static readonly Actor Director = People.Of(Role.FundDecisionMaker);
    private static readonly DateOnly Today = PortalFactory.Today;

    [Fact]
    public async Task A_form_is_filed_registered_and_paid_and_its_nine_months_are_a_deadline()
    {
        var id = await HolderAsync("13022", "13028");
        await FileAsync(id);
        await portal.SendAsync(Director, new RegisterEarlyMission(id, Today, ActStamp.New()));
        await portal.SendAsync(Fund, new PayEarlyMission(id, Today, ActStamp.New()));

        var view = await portal.SendAsync(People.LeaderOf(id), new GetEarlyMission(id));
        var deadlines = await portal.SendAsync(Fund, new ListCaseDeadlines(id));

        Assert.Equal((AdhesionState.Running, 35_000m, Today), (view.Last!.State, view.Last.Adhesion.Amount, view.Last.Adhesion.PaidOn));
        Assert.Equal(Today.AddMonths(9), Assert.Single(deadlines.Deadlines, one => one.Deadline.Definition.Code == "D-07").Deadline.Due);
        Assert.Equal(["FileEarlyMission", "RegisterEarlyMission", "PayEarlyMission"], (await portal.JournalAsync(id)).TakeLast(3).Select(entry => entry.Act));
    }

    [Fact]
    public async Task Refused_with_its_reason_a_form_leaves_room_for_another()
    {
        var id = await HolderAsync("13005");
        await FileAsync(id);
        Assert.Equal(["AdhesionRule.NoneAwaited"], await RefusedAsync(() => FileAsync(id)));
        await portal.SendAsync(Director, new RefuseEarlyMission(id, Today, "Preuve insuffisante", ActStamp.New()));
        await FileAsync(id);

        var view = await portal.SendAsync(Agency, new GetEarlyMission(id));

        Assert.Equal([AdhesionState.Filed, AdhesionState.Refused], view.Adhesions.Select(item => item.State));
        Assert.Equal("Preuve insuffisante", view.Adhesions[1].Adhesion.Refusal!.Reason);
    }

    [Fact]
    public async Task One_territory_is_aided_once_whichever_case_asks_and_whatever_became_of_the_first()
    {
        var first = await HolderAsync("13201", "13202");
        var second = await HolderAsync("13055");
        await FileAsync(first);
        await FileAsync(second);
        await portal.SendAsync(Director, new RegisterEarlyMission(first, Today, ActStamp.New()));
        await portal.SendAsync(Director, new TerminateEarlyMission(first, EarlyMissionGround.MissionsNotDeployed, Today, "Rien", ActStamp.New()));

        Assert.Equal(["EARLY-ONCE-PER-TERRITORY"], await RefusedAsync(() => portal.SendAsync(Director, new RegisterEarlyMission(second, Today, ActStamp.New()))));
    }

    [Fact]
    public async Task Two_registrations_at_once_on_one_territory_leave_one_and_one_refusal()
    {
        var cases = new[] { await HolderAsync("13103"), await HolderAsync("13103", "13009") };
        foreach (var id in cases)
            await FileAsync(id);

        var done = await Task.WhenAll(cases.Select(id => Task.Run(async () =>
        {
            try
            {
                await portal.SendAsync(Director, new RegisterEarlyMission(id, Today, ActStamp.New()));
                return true;
            }
            catch (ValidationException)
            {
                return false;
            }
        })));

        Assert.Single(done, registered => registered);
    }

    [Fact]
    public async Task Another_case_s_piece_and_one_of_the_room_prove_nothing()
    {
        var (id, other) = (await HolderAsync("13041"), await HolderAsync("13042"));
        var ours = await AttachAsync(id, PieceKind.Statutes);
        var theirs = await AttachAsync(other, PieceKind.Statutes);

        Assert.Equal(["AdhesionRule.PiecesOfCase"], await RefusedAsync(() => portal.SendAsync(
            People.LeaderOf(id), new FileEarlyMission(id, new AdhesionForm([Mission.Prevention], new AdhesionPieces(ours, ours, theirs)), ActStamp.New()))));
    }

    [Fact]
    public async Task A_holder_without_anything_is_told_everything_that_is_missing()
    {
        var id = await portal.OpenCaseAsync("CPTS sans rien");

        var refused = await RefusedAsync(() => portal.SendAsync(
            People.LeaderOf(id), new FileEarlyMission(id, new AdhesionForm([], new AdhesionPieces(null, null, null)), ActStamp.New())));
        var view = await portal.SendAsync(People.LeaderOf(id), new GetEarlyMission(id));

        Assert.Equal(
            ["AdhesionRule.HolderDescribed", "EARLY-ASSOCIATION", "EARLY-LETTER-VALIDATED", "EARLY-THREE-PIECES", "EARLY-MISSION-STARTED"], refused);
        Assert.Equal(["AdhesionRule.HolderDescribed", "EARLY-ASSOCIATION", "EARLY-LETTER-VALIDATED"], view.Obstacles.Select(obstacle => obstacle.Code));
    }

    [Fact]
    public async Task A_termination_is_seized_against_and_answered_by_who_may()
    {
        var id = await HolderAsync("13050");
        var leader = People.LeaderOf(id);
        await FileAsync(id);
        await portal.SendAsync(Director, new RegisterEarlyMission(id, Today, ActStamp.New()));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Fund, Terminate(id, EarlyMissionGround.MissionsNotDeployed)));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, Terminate(id, EarlyMissionGround.MissionsNotDeployed)));
        await portal.SendAsync(Director, Terminate(id, EarlyMissionGround.MissionsNotDeployed));
        await portal.SendAsync(leader, new SeizeFundDirector(id, Today, ActStamp.New()));
        Assert.Equal(AdhesionState.Suspended, (await portal.SendAsync(leader, new GetEarlyMission(id))).Last!.State);
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(leader, new AnswerTermination(id, false, Today, ActStamp.New())));
        await portal.SendAsync(Director, new AnswerTermination(id, false, Today, ActStamp.New()));
        await portal.SendAsync(leader, Terminate(id, EarlyMissionGround.HolderWish));

        Assert.Equal(AdhesionState.Terminating, (await portal.SendAsync(leader, new GetEarlyMission(id))).Last!.State);
    }

    [Fact]
    public async Task Each_act_asks_for_its_right_its_scope_and_the_version_seen()
    {
        var id = await HolderAsync("13056");
        var form = new FileEarlyMission(id, new AdhesionForm([Mission.Prevention], new AdhesionPieces(null, null, null)), ActStamp.New());
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Fund, form));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.LeaderOf(Guid.CreateVersion7()), form));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Director, new RegisterEarlyMission(id, Today, ActStamp.New())));
        await FileAsync(id);
        var seen = (await portal.SendAsync(Fund, new GetEarlyMission(id))).Last!.Version;
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Fund, new RegisterEarlyMission(id, Today, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Agency, new PayEarlyMission(id, Today, ActStamp.New())));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.FundDecisionMaker, "83"), new RegisterEarlyMission(id, Today, ActStamp.New())));
        await portal.SendAsync(Director, new RegisterEarlyMission(id, Today, ActStamp.New() with { Version = seen }));

        await Assert.ThrowsAsync<ChangedMeanwhileException>(
            () => portal.SendAsync(Fund, new PayEarlyMission(id, Today, ActStamp.New() with { Version = seen })));
    }

    private static TerminateEarlyMission Terminate(Guid id, EarlyMissionGround ground) => new(id, ground, Today, "Motif", ActStamp.New());

    private static async Task<IEnumerable<string>> RefusedAsync(Func<Task> act) =>
        (await Assert.ThrowsAsync<ValidationException>(act)).Errors.Select(failure => failure.ErrorCode);

    /// <summary>A case of an association on some communes, whose letter is validated: letters have tests of their own.</summary>
    private async Task<Guid> HolderAsync(params string[] communes)
    {
        var id = await portal.OpenCaseAsync($"CPTS {communes[0]}");
        await portal.SendAsync(Agency, new CoverTerritory(id, [.. communes.Select(code => new CaseCommune(code, false, false, false))], null, null, ActStamp.New()));
        var association = new LegalStructure(LegalForm.Association, "Association", null, null, null, "Rue de la Mairie", "Une infirmière");
        await portal.SendAsync(Agency, new DescribeCase(id, $"CPTS {communes[0]}", null, null, association, ActStamp.New()));
        await portal.SendAsync(People.LeaderOf(id), new Application.LettersOfIntent.StartLetter(id, ActStamp.New()));
        await portal.SqlAsync($"update letters_of_intent set state = 'Validated', decided_on = '2026-03-01' where case_id = '{id}'");
        await portal.SqlAsync($"update cases set stage = 'ProjectDrafting' where id = '{id}'");
        return id;
    }

    private async Task FileAsync(Guid id)
    {
        var pieces = new AdhesionPieces(
            await AttachAsync(id, PieceKind.Statutes), await AttachAsync(id, PieceKind.LetterOfIntent), await AttachAsync(id, PieceKind.Other));
        await portal.SendAsync(
            People.LeaderOf(id), new FileEarlyMission(id, new AdhesionForm([Mission.AccessToCare, Mission.Prevention], pieces), ActStamp.New()));
    }

    private Task<Guid> AttachAsync(Guid id, PieceKind kind) => portal.SendAsync(
        People.LeaderOf(id), new AttachPiece(id, kind, kind.ToString(), "piece.csv", "Nom;Profession\nX;Y\n"u8.ToArray(), false, null, ActStamp.New()));
}
