using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;

namespace CptsPortal.TestHost;

/// <summary>Short words to bring the review of the first contract year where a test needs it; every step is the portal's own act.</summary>
public static class ReviewCases
{
    /// <summary>Who works at the fund.</summary>
    public static readonly Actor Worker = People.Of(Role.FundCaseWorker);

    /// <summary>Who decides for the fund.</summary>
    public static readonly Actor Director = People.Of(Role.FundDecisionMaker);

    /// <summary>The review as somebody may see it.</summary>
    public static async Task<ReviewView> ReviewAsync(this PortalServices portal, Actor reader, Guid id, int year = 1)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return (await portal.SendAsync(reader, new GetReview(id, year)))!;
    }

    /// <summary>The form of one side: the same value for each counted indicator.</summary>
    public static TypedReview Form(this ReviewView review, decimal value)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new TypedReview(
            [],
            [.. review.Missions.SelectMany(mission => mission.Indicators).Where(indicator => indicator.Share is not null)
                .Select(indicator => new TypedIndicator(indicator.Terms.Id, new TypedNumber(value), null))]);
    }

    /// <summary>Prepared and put before the CPTS.</summary>
    public static async Task OpenReviewAsync(this PortalServices portal, Guid id, int year = 1)
    {
        ArgumentNullException.ThrowIfNull(portal);
        await portal.SendAsync(Worker, new StartReview(id, year, ActStamp.New()));
        await portal.SendAsync(Worker, new OpenReview(id, year, ActStamp.New()));
    }

    /// <summary>Figures of the CPTS, then readings of the institutions.</summary>
    public static async Task TellAsync(this PortalServices portal, Guid id, decimal own, decimal reading, int year = 1)
    {
        var leader = People.LeaderOf(id);
        await portal.SendAsync(leader, new WriteReviewFigures(id, year, (await portal.ReviewAsync(leader, id, year)).Form(own), ActStamp.New()));
        await portal.SendAsync(Worker, new WriteReviewReadings(id, year, false, (await portal.ReviewAsync(Worker, id, year)).Form(reading), ActStamp.New()));
    }

    /// <summary>The three parties agree to the present wording.</summary>
    public static async Task AgreeToReviewAsync(this PortalServices portal, Guid id, int year = 1)
    {
        foreach (var actor in new[] { People.LeaderOf(id), Director, Projects.Director })
            await portal.SendAsync(actor, new AgreeToReview(id, year, (await portal.ReviewAsync(actor, id, year)).Revision, ActStamp.New()));
    }

    /// <summary>Agreed on some value of every counted indicator, and closed.</summary>
    public static async Task CloseReviewAsync(this PortalServices portal, Guid id, decimal value, int year = 1)
    {
        await portal.TellAsync(id, value, value, year);
        await portal.AgreeToReviewAsync(id, year);
        await portal.SendAsync(Worker, new CloseReview(id, year, ActStamp.New()));
    }
}
