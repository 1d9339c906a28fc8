using System.Net;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using CptsPortal.TestHost;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What is read in the report of a review, beside the review itself.</summary>
public sealed class ReviewReportTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private const string Reviewed = "CPTS Baous";
    private const string Opened = "CPTS Toulon Est";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_report_of_a_closed_review_says_its_rates_readings_names_and_days()
    {
        var id = await portal.CaseAsync(Reviewed);
        var review = await portal.ReadAsync(data => data.Read<AnnualReview>().SingleAsync(review => review.CaseId == id && review.ContractYear == 2));
        using var leader = await portal.SignedInAs(People.LeaderOf(id));
        var page = await leader.ReadAsync($"/dossiers/{id}/revues/2");
        using var pdf = PdfDocument.Open(await leader.GetByteArrayAsync(new Uri($"/dossiers/{id}/revues/2/compte-rendu?handler=Pdf", UriKind.Relative), Cancelled));
        var text = PdfText.Of(pdf);
        string[] said =
        [
            $"close le {French.Date(review.Closings[^1].On)}", "/REV-2", page.GetElementById("retenu")!.TextContent,
            .. review.Closings[^1].Rates.Select(rate => ContractTexts.Texts.Of(rate.Mission)),
            .. review.Closings[^1].Rates.Select(rate => French.Percent(rate.Rate)),
            .. review.Agreements.Select(agreement => agreement.Who),
        ];

        Assert.NotNull(page.QuerySelector($"a[href='/dossiers/{id}/revues/2/compte-rendu']"));
        Assert.NotEmpty(review.Closings[^1].Rates);
        Assert.Equal(3, review.Agreements.Count);
        Assert.All(said, words => Assert.Contains(PdfText.Tight(words), text, StringComparison.Ordinal));
        Assert.All([.. Enum.GetNames<ReviewState>(), "PROJET"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_report_of_a_review_that_is_not_closed_is_a_draft_and_one_in_the_room_is_nothing_for_the_CPTS()
    {
        var open = await portal.CaseAsync(Opened);
        var prepared = await portal.CaseAsync(Reviewed);
        using var fund = await portal.SignedInAs(Role.FundCaseWorker, "83");
        using var leader = await portal.SignedInAs(People.LeaderOf(prepared));

        var draft = await fund.ReadAsync($"/dossiers/{open}/revues/1/compte-rendu");
        using var none = await leader.GetAsync(new Uri($"/dossiers/{prepared}/revues/3/compte-rendu", UriKind.Relative), Cancelled);

        Assert.Equal("PROJET", draft.QuerySelector("#compte-rendu .letter-draft")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }
}
