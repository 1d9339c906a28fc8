using CptsPortal.Application.Acts;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.StartUp;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.StartUp;

public sealed class StartUpTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private const string Provence = "93";
    private static readonly Actor Agency = People.Of(Role.AgencyCaseWorker);
    private static readonly Actor Administrator = People.Of(Role.Administrator);
    private static readonly DateOnly On = new(2026, 3, 10);

    [Fact]
    public async Task Support_is_chosen_by_the_leader_awarded_by_the_ARS_and_paid()
    {
        var id = await OfficialAsync("CPTS appuyée");
        var structure = await portal.SendAsync(Administrator, new AddSupportStructure(Provence, "Appui Sud", ActStamp.New()));
        await portal.SendAsync(People.LeaderOf(id), new ChooseSupportStructure(id, structure, On, ActStamp.New()));
        var award = await portal.SendAsync(Agency, new AwardStartUp(id, new AwardTerms(StartUpAwardKind.MethodologicalSupport, 25_000, On, null), ActStamp.New()));
        await portal.SendAsync(Agency, new PayAward(id, award, On.AddDays(2), ActStamp.New()));

        var view = await portal.SendAsync(People.LeaderOf(id), new GetStartUp(id));

        var shown = Assert.Single(view.Awards);
        Assert.Equal((25_000m, On.AddDays(2), "Appui Sud"), (shown.Amount, shown.PaidOn, shown.StructureName));
        Assert.Equal(40_000m, view.Defaults!.Awards[0].Amount.Value);
        Assert.Equal(["ChooseSupportStructure", "AwardStartUp", "PayAward"], (await portal.JournalAsync(id)).Skip(1).Select(entry => entry.Act));
    }

    [Fact]
    public async Task Two_awards_of_one_kind_at_once_leave_one_and_one_refusal()
    {
        var id = await OfficialAsync("CPTS attribuée deux fois");
        var acts = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            try
            {
                await portal.SendAsync(Agency, new AwardStartUp(id, new AwardTerms(StartUpAwardKind.StartUp, 40_000, On, null), ActStamp.New()));
                return true;
            }
            catch (ValidationException)
            {
                return false;
            }
        }));

        Assert.Single(await Task.WhenAll(acts), done => done);
        Assert.Single((await portal.SendAsync(Agency, new GetStartUp(id))).Awards);
    }

    [Fact]
    public async Task The_directory_shows_the_sheet_once_the_letter_is_validated_and_the_contact_only_if_agreed()
    {
        var id = await portal.OpenCaseAsync("CPTS de l’Étoile");
        var reference = (await portal.SendAsync(Agency, new GetStartUp(id))).Reference;
        var sheet = new SheetContent("leader@exemple.test", false, "Allauch", 21_000, [Orientation.PathologiesDiabetes]);
        await portal.SendAsync(People.LeaderOf(id), new WriteIdentitySheet(id, sheet, ActStamp.New()));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(new GetDirectoryEntry(reference)));
        Assert.Empty((await portal.SendAsync(new SearchDirectory("etoile"))).Entries);

        await MakeOfficialAsync(id);
        Assert.Null((await portal.SendAsync(new GetDirectoryEntry(reference))).Contact);
        var version = (await portal.SendAsync(Agency, new GetIdentitySheet(id))).Version;
        await portal.SendAsync(People.LeaderOf(id), new WriteIdentitySheet(id, sheet with { ContactAgreed = true }, ActStamp.New() with { Version = version }));

        var entry = await portal.SendAsync(new GetDirectoryEntry(reference));
        Assert.Equal(("leader@exemple.test", "Allauch"), (entry.Contact, entry.Line.City));
        Assert.Equal(Orientation.PathologiesDiabetes, Assert.Single(entry.Orientations));
        Assert.Equal(reference, Assert.Single((await portal.SendAsync(new SearchDirectory("ETOILE"))).Entries).Reference);
        Assert.Equal(reference, Assert.Single((await portal.SendAsync(new SearchDirectory("allauch"))).Entries).Reference);
        await Assert.ThrowsAsync<ChangedMeanwhileException>(() => portal.SendAsync(Agency, new WriteIdentitySheet(id, sheet, ActStamp.New() with { Version = version })));
    }

    [Fact]
    public async Task Each_act_asks_for_its_right_its_scope_and_its_own_case()
    {
        var (id, other) = (await OfficialAsync("CPTS gardée"), await OfficialAsync("CPTS voisine"));
        var award = new AwardStartUp(id, new AwardTerms(StartUpAwardKind.StartUp, 40_000, On, null), ActStamp.New());
        var paid = await portal.SendAsync(Agency, award);

        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.LeaderOf(id), award));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.FundCaseWorker), award));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(People.Of(Role.AgencyCaseWorker, "83"), award));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Agency, new PayAward(other, paid, On, ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(Agency, new AddSupportStructure(Provence, "x", ActStamp.New())));
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.Auditor), new WriteIdentitySheet(id, new(null, false, "x", 1, []), ActStamp.New())));
    }

    private async Task<Guid> OfficialAsync(string name)
    {
        var id = await portal.OpenCaseAsync(name);
        await MakeOfficialAsync(id);
        return id;
    }

    private Task MakeOfficialAsync(Guid id) => portal.SqlAsync($"update cases set stage = 'ProjectDrafting' where id = '{id}'");
}
