using CptsPortal.Application.Acts;
using CptsPortal.Application.Regions;
using CptsPortal.Application.Tests.LettersOfIntent;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.TestHost;
using FluentValidation;

namespace CptsPortal.Application.Tests.Regions;

public sealed class RegionTests(PortalServices portal) : IClassFixture<PortalServices>
{
    private static readonly Actor Administrator = People.Of(Role.Administrator);

    [Fact]
    public async Task A_region_that_consults_no_committee_decides_without_opinion()
    {
        await portal.SendAsync(Administrator, new SetConsultation("93", false, null, ActStamp.New() with { Version = await VersionAsync("93") }));
        var letter = await LetterCase.SubmittedAsync(portal);

        await letter.DecideAsync(LetterCase.AgencyDecider, favourable: true);

        Assert.Equal(LetterState.Validated, await letter.DecideAsync(LetterCase.FundDecider, favourable: true));
    }

    [Fact]
    public async Task A_committee_that_is_consulted_has_a_name()
    {
        var refusal = await Assert.ThrowsAsync<ValidationException>(
            () => portal.SendAsync(Administrator, new SetConsultation("76", true, " ", ActStamp.New())));

        Assert.Equal(["RegionRule.CommitteeNamed"], refusal.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public async Task Who_saw_the_defaults_does_not_replace_what_somebody_has_set_since()
    {
        await portal.SendAsync(Administrator, new SetConsultation("84", true, "Commission", ActStamp.New()));

        await Assert.ThrowsAsync<ChangedMeanwhileException>(
            () => portal.SendAsync(Administrator, new SetConsultation("84", false, null, ActStamp.New())));
    }

    [Fact]
    public async Task Parameters_are_for_administrators_and_for_regions_that_exist()
    {
        await Assert.ThrowsAsync<NotAllowedException>(() => portal.SendAsync(People.Of(Role.AgencyDecisionMaker), new ListRegions()));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.SendAsync(Administrator, new SetConsultation("99", false, null, ActStamp.New())));
    }

    private async Task<uint?> VersionAsync(string region) =>
        (await portal.SendAsync(Administrator, new ListRegions())).Single(item => item.Code == region).Version;
}
