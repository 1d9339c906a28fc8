using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Standing;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Web.Tests.Contracts;

public sealed class ContractPagesTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string InRoom = "CPTS Est Var";
    private const string Agreed = "CPTS Cannes Ouest";
    private const string Running = "CPTS Toulon Est";

    [Fact]
    public async Task The_CPTS_reads_nothing_of_terms_that_lie_in_the_room()
    {
        var id = await portal.CaseAsync(InRoom);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var worker = await portal.SignedInAs(People.Of(Role.FundCaseWorker, "83"));

        var seen = (await leader.ReadAsync($"/dossiers/{id}/contrat")).QuerySelector("main")!.TextContent;
        var prepared = (await worker.ReadAsync($"/dossiers/{id}/contrat")).QuerySelector("main")!.TextContent;
        using var refused = await leader.GetAsync(new Uri($"/dossiers/{id}/contrat/termes", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Recensement des patients", seen, StringComparison.Ordinal);
        Assert.Contains("Adhésion demandée", seen, StringComparison.Ordinal);
        Assert.Contains("Recensement des patients", prepared, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_signature_is_refused_with_everything_wrong_at_once_and_what_was_typed()
    {
        var id = await portal.CaseAsync(Agreed);
        using var worker = await portal.SignedInAs(People.Of(Role.FundCaseWorker, "06"));

        using var refused = await worker.SubmitAsync(
            $"/dossiers/{id}/contrat/signature", "#signatures", ("Form.Signatures[HealthAgency].Name", "Une directrice"), ("Form.Signatures[HealthAgency].On", "2020-01-01"));
        var page = await refused.ReadAsync();

        Assert.Equal(
            ["#Form_Signatures_HealthAgency__Name", "#Form_Signatures_HealthAgency__On"],
            page.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal("Une directrice", page.QuerySelector("[name='Form.Signatures[HealthAgency].Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Terms_are_written_a_page_a_part_and_a_refused_indicator_keeps_what_was_typed()
    {
        var id = await portal.CaseAsync(InRoom);
        using var worker = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "83"));
        var form = $"/dossiers/{id}/contrat/termes/indicateur?model=Prevention.Patients";

        using var refused = await worker.SubmitAsync(form, "#indicateur", ("Form.Label", ""), ("Form.Weights[2]", "-1"), ("Form.Unit", "assurés"));
        var again = await refused.ReadAsync();
        using var written = await worker.SubmitAsync(form, "#indicateur", ("Form.Label", "Patients vus"), ("Form.Baseline", "12,5"));
        var terms = (await worker.ReadAsync(written.Headers.Location!.ToString())).QuerySelector("main")!.TextContent;

        Assert.Equal(["#Form_Label", "#Form_Weights_2_"], again.QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal("assurés", again.QuerySelector("#Form_Unit")!.GetAttribute("value"));
        Assert.Contains("Patients vus", terms, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_is_recorded_once_and_corrected_with_a_reason()
    {
        var id = await portal.CaseAsync(Running);
        using var worker = await portal.SignedInAs(People.Of(Role.FundCaseWorker, "83"));
        var form = $"/dossiers/{id}/missions/prevention/deploiement";

        using var written = await worker.SubmitAsync(form, "#mission", ("Form.On", "2026-03-10"));
        using var refused = await worker.SubmitAsync(form, "#mission", ("Form.On", "2026-03-11"));
        var page = await worker.ReadAsync(written.Headers.Location!.ToString());

        Assert.Equal(["#Form_Why"], (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")));
        Assert.Contains("10\u00A0mars\u00A02026", page.QuerySelector("#calendrier")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contrat")]
    [InlineData("missions")]
    public async Task Every_case_from_a_validated_project_on_has_its_pages(string tab)
    {
        var cases = await portal.ReadAsync(data => data.Read<Cpts>()
            .Where(cpts => cpts.Stage == Stage.Contracting || cpts.Stage == Stage.ContractRunning).Select(cpts => cpts.Id).ToListAsync());
        using var auditor = await portal.SignedInAs(People.Of(Role.Auditor, "04", "05", "06", "13", "83", "84"));
        foreach (var id in cases)
            Assert.NotEmpty((await auditor.ReadAsync($"/dossiers/{id}/{tab}")).QuerySelector("main h2")!.TextContent);
    }

    [Fact]
    public void Every_word_rule_and_act_is_french()
    {
        Assert.All(
            new[]
            {
                typeof(ContractRule), typeof(ContractState), typeof(JoiningPieceKind), typeof(PieceCheck), typeof(Party), typeof(VersionKind), typeof(VersionPhase),
                typeof(IndicatorUse), typeof(IndicatorLevel), typeof(IndicatorKind), typeof(IndicatorDirection), typeof(IndicatorMeasure), typeof(Mission),
            }.SelectMany(type => Enum.GetValues(type).Cast<Enum>()),
            value => Assert.NotEmpty(ContractTexts.Texts.Of(value)));
        Assert.All(Enum.GetValues<DutyKind>(), kind => Assert.NotEmpty(StandingTexts.Texts.Of(kind)));
        Assert.All(IndicatorLibrary.ByCode.Keys, code => Assert.NotEmpty(ContractTexts.WordingOf(code).Label));
        Assert.All(
            typeof(AskToJoin).Assembly.GetTypes().Where(type => type.Namespace == typeof(AskToJoin).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(ContractTexts.Texts.Find($"Act.{act.Name}")));
    }
}
