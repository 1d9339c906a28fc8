using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.EarlyMission;
using CptsPortal.Domain.StartUp;
using CptsPortal.Law.Amounts;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What is read in the identity sheet and in the form of adhesion to the early-mission contract, beside what was recorded.</summary>
public sealed class StartUpDocumentTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_adhesion_says_who_joins_for_what_and_its_receipt_what_is_due_and_until_when()
    {
        var adhesion = await portal.ReadAsync(data => data.Read<Adhesion>().FirstAsync(adhesion => adhesion.RegisteredOn != null));
        using var leader = await portal.SignedInAs(People.LeaderOf(adhesion.CaseId));
        var text = await TextAsync(leader, $"/dossiers/{adhesion.CaseId}/mission-precoce/document");
        string[] said =
        [
            adhesion.Holder.Name, French.Date(adhesion.FiledOn), $"enregistré l’adhésion le {French.Date(adhesion.RegisteredOn!.Value)}",
            French.Amount(Euro.Exact(adhesion.Amount)), French.Date(adhesion.LastDay!.Value), .. adhesion.Missions.Select(mission => SimulationTexts.Of(mission)),
        ];

        Assert.All(said, words => Assert.Contains(PdfText.Tight(words), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_identity_sheet_says_its_city_its_population_and_every_orientation()
    {
        var id = await portal.CaseAsync(DemoPortal.RichCase);
        using var agency = await portal.SignedInAs(People.Of(Role.AgencyCaseWorker, "04", "05", "06", "13", "83", "84"));
        using var written = await agency.SubmitAsync(
            $"/dossiers/{id}/amorcage/fiche", "#fiche", ("Form.City", "Lambesc"), ("Form.Population", "41 250"), ("Form.Orientations", Enum.GetNames<Orientation>()[2]));
        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        var sheet = await portal.ReadAsync(data => data.Read<IdentitySheet>().SingleAsync(sheet => sheet.CaseId == id));
        using var auditor = await portal.SignedInAs(People.Of(Role.Auditor, "04", "05", "06", "13", "83", "84"));
        var address = $"/dossiers/{sheet.CaseId}/amorcage/fiche/document";
        var text = await TextAsync(agency, address);
        using var refused = await auditor.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        string[] said =
        [
            sheet.City, French.Count(sheet.Population, "habitant", "habitants"), .. sheet.Orientations.Select(orientation => StartUpTexts.Texts.Of(orientation)),
            .. Enum.GetValues<OrientationGroup>().Select(group => StartUpTexts.Texts.Of(group)),
        ];

        Assert.NotEmpty(sheet.Orientations);
        Assert.All(said, words => Assert.Contains(PdfText.Tight(words), text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var pdf = PdfDocument.Open(await client.GetByteArrayAsync(new Uri($"{address}?handler=Pdf", UriKind.Relative), Cancelled));
        return PdfText.Of(pdf);
    }
}
