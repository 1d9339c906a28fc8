using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Notices;

public sealed class NoticePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_fund_reads_that_the_agency_opened_a_case_until_it_has_read_it()
    {
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        await OpenAsync("CPTS de la Sainte-Victoire");

        var page = await fund.ReadAsync("/avis");
        Assert.Equal("Avis (1)", page.QuerySelector("header a[href='/avis']")!.TextContent);
        Assert.Contains("CPTS de la Sainte-Victoire. AgencyCaseWorker a ouvert ce dossier.", page.QuerySelector("#avis")!.TextContent, StringComparison.Ordinal);

        using var read = await fund.SubmitAsync("/avis", "main form");

        Assert.Equal(HttpStatusCode.Redirect, read.StatusCode);
        Assert.Equal("Avis", (await fund.ReadAsync("/avis")).QuerySelector("header a[href='/avis']")!.TextContent);
    }

    [Fact]
    public async Task Without_a_mail_server_the_administrator_reads_the_mail_that_was_kept()
    {
        using var fund = await portal.SignedInAs(Role.FundCaseWorker);
        using var administrator = await portal.SignedInAs(Role.Administrator);
        await OpenAsync("CPTS du Pilon du Roi");

        var main = (await administrator.ReadAsync("/administration/messages")).QuerySelector("main")!.TextContent;

        Assert.Contains("Aucun serveur de messagerie n’est configuré", main, StringComparison.Ordinal);
        Assert.Contains("CPTS du Pilon du Roi\u00A0: du nouveau sur le dossier", main, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/dossiers/", main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await fund.GetAsync(new Uri("/administration/messages", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task OpenAsync(string name)
    {
        using var agency = await portal.SignedInAs(Role.AgencyCaseWorker);
        using var opened = await agency.SubmitAsync(
            "/dossiers/nouveau", "#dossier", ("Form.Name", name), ("Form.ContactOn", "2026-03-10"), ("Form.ContactPerson", "Une infirmière"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
    }
}
