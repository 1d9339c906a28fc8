using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.TestHost;
using MediatR;

namespace CptsPortal.Application.Tests.LettersOfIntent;

/// <summary>A case brought by its acts to where a test needs its letter.</summary>
internal sealed class LetterCase(PortalServices portal, Guid id)
{
    public static readonly DateOnly Today = PortalFactory.Today;
    public static readonly Actor Worker = People.Of(Role.AgencyCaseWorker);
    public static readonly Actor AgencyDecider = People.Of(Role.AgencyDecisionMaker);
    public static readonly Actor FundDecider = People.Of(Role.FundDecisionMaker);

    public Guid Id => id;

    public Actor Leader { get; } = People.LeaderOf(id);

    public static async Task<LetterCase> StartAsync(PortalServices portal, string name = "CPTS des Calanques")
    {
        var id = await portal.SendAsync(Worker, new OpenCase(
            name, "13", CaseOrigin.SpontaneousProject,
            new FirstContact(Today.AddDays(-30), "Une infirmière", ContactChannel.Phone, Institution.Agency), null, ActStamp.New()));
        var opened = new LetterCase(portal, id);
        await portal.SendAsync(opened.Leader, new StartLetter(id, ActStamp.New()));
        return opened;
    }

    /// <summary>A letter submitted with all that submitting asks for.</summary>
    public static async Task<LetterCase> SubmittedAsync(PortalServices portal, params string[] communes)
    {
        var opened = await StartAsync(portal);
        await opened.CoverAsync(communes.Length == 0 ? ["13002"] : communes);
        await opened.WriteAsync(LetterSection.Project, new LetterContent
        {
            ProjectName = "CPTS des Calanques",
            Leader = new Contact("Une médecin", "Médecin", "leader@exemple.test", null),
        });
        await opened.WriteAsync(LetterSection.Missions, new LetterContent { CommitsToBaseMissions = true });
        await portal.SendAsync(opened.Leader, new SubmitLetter(opened.Id, await opened.StampAsync()));
        return opened;
    }

    /// <summary>A letter on which the committee has given its opinion.</summary>
    public static async Task<LetterCase> AdvisedAsync(PortalServices portal)
    {
        var submitted = await SubmittedAsync(portal);
        await submitted.ActAsync(stamp => new PlanConsultation(submitted.Id, Today, stamp));
        await submitted.ActAsync(stamp => new RecordCommitteeOpinion(submitted.Id, CommitteeOpinion.Favourable, "Projet fédérateur", Today, stamp));
        return submitted;
    }

    /// <summary>The territory belongs to the case: its own page, not the letter's, keeps it.</summary>
    public async Task CoverAsync(params string[] communes)
    {
        foreach (var code in communes)
            await portal.SqlAsync(
                $"insert into case_communes (case_id, code, priority_district, priority_area, complementary_area) values ('{id}', '{code}', false, true, false)");
    }

    public Task<LetterView> ViewAsync(int? number = null) => portal.SendAsync(Leader, new GetLetter(id, number));

    public async Task<ActStamp> StampAsync() => ActStamp.New() with { Version = (await ViewAsync()).Version };

    public Task<uint> WriteAsync(LetterSection section, LetterContent content, uint? seen = null) =>
        portal.SendAsync(Leader, new WriteLetterSection(id, section, content, ActStamp.New() with { Version = seen }));

    public async Task ActAsync<T>(Func<ActStamp, IRequest<T>> act, Actor? by = null) =>
        await portal.SendAsync(by ?? Worker, act(await StampAsync()));

    public async Task<LetterState> DecideAsync(Actor by, bool favourable, string? reason = null) =>
        await portal.SendAsync(by, new DecideLetter(id, favourable, reason, null, Today, await StampAsync()));
}
