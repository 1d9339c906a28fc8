using System.Net;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Terminations;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Terminations;
using CptsPortal.Law.Deadlines;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Terminations;

/// <summary>Today is 15 March 2026; contracts were signed on 1 March 2024.</summary>
public sealed class TerminationPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_settlement_is_shown_before_the_letter_is_recorded_and_what_was_typed_stays()
    {
        var id = await portal.SignedCaseAsync();
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        var form = $"/dossiers/{id}/contrat/resiliation/lettre";

        var page = await director.ReadAsync(form);
        Assert.Contains("15\u00A0mai\u00A02026", page.GetElementById("decompte-titre")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#decompte tbody tr"));
        using var preview = await director.SendAsync(page, form + "?handler=Preview", "#resiliation", ("Form.On", "2025-11-10"), ("Form.Reason", "À garder"));
        var again = await preview.ReadAsync();
        Assert.Contains("10\u00A0janvier\u00A02026", again.GetElementById("decompte-titre")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("À garder", again.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("n’est pas résilié", (await director.ReadAsync($"/dossiers/{id}/contrat/resiliation")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var refused = await director.SubmitAsync(form, "#resiliation", ("Form.On", "2026-03-16"), ("Form.Reason", " "));
        Assert.Equal(["#Form_On", "#Form_Reason"], (await refused.ReadAsync()).QuerySelectorAll("#erreurs a").Select(link => link.GetAttribute("href")).Order());
    }

    [Fact]
    public async Task A_termination_is_seen_by_the_three_parties_and_each_is_offered_its_acts()
    {
        var id = await portal.SignedCaseAsync();
        var address = $"/dossiers/{id}/contrat/resiliation";
        using var director = await portal.SignedInAs(Role.AgencyDecisionMaker);
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var recorded = await director.SubmitAsync(
            address + "/lettre", "#resiliation", ("Form.Ground", nameof(TerminationGround.TermsNotRespected)), ("Form.On", "2026-02-10"), ("Form.Reason", "Missions non mises en œuvre"));
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);

        var page = await leader.ReadAsync(address);
        Assert.Equal("Résiliation en cours", page.GetElementById("situation")!.TextContent);
        Assert.NotNull(page.QuerySelector($"a[href='{address}/saisine']"));
        Assert.Null(page.QuerySelector($"a[href='{address}/suite']"));
        Assert.Contains("résilié à compter du 10\u00A0avril\u00A02026", (await fund.ReadAsync($"/dossiers/{id}/financement")).GetElementById("resiliation")!.TextContent, StringComparison.Ordinal);

        using var seized = await leader.SubmitAsync(address + "/saisine", "#resiliation", ("Form.On", "2026-03-10"));
        Assert.Equal(HttpStatusCode.Redirect, seized.StatusCode);
        Assert.NotNull((await director.ReadAsync(address)).QuerySelector($"a[href='{address}/suite']"));
        Assert.Null((await fund.ReadAsync($"/dossiers/{id}/financement")).GetElementById("resiliation"));

        using var withdrawn = await director.SubmitAsync(address + "/suite", "#resiliation", ("Form.Confirmed", "False"), ("Form.On", "2026-03-12"), ("Form.Reason", "Missions reprises"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Contains("comme s’il n’avait jamais été interrompu", (await leader.ReadAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_decide_is_offered_the_letter_of_the_cpts_alone()
    {
        var id = await portal.SignedCaseAsync();
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);

        var page = await fund.ReadAsync($"/dossiers/{id}/contrat/resiliation/lettre");
        Assert.Equal([nameof(TerminationGround.CptsWish)], page.QuerySelectorAll("#Form_Ground option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public void Every_word_and_act_is_french()
    {
        Assert.All(
            [.. Enum.GetValues<TerminationRule>().Cast<Enum>(), .. Enum.GetValues<TerminationGround>().Cast<Enum>()],
            value => Assert.NotEmpty(TerminationTexts.Texts.Of(value)));
        Assert.All(Enum.GetValues<Party>(), by => Assert.NotEmpty(TerminationTexts.Author(by)));
        Assert.All(TerminationRules.All.Skip(1), rule => Assert.NotNull(TerminationTexts.Texts.Find(rule.Number)));
        Assert.All(Enum.GetValues<ContractState>(), state => Assert.NotEmpty(ContractTexts.Texts.Of(state)));
        Assert.All(
            typeof(TerminateContract).Assembly.GetTypes().Where(type => type.Namespace == typeof(TerminateContract).Namespace
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
            act => Assert.NotNull(TerminationTexts.Texts.Find($"Act.{act.Name}")));
    }
}
