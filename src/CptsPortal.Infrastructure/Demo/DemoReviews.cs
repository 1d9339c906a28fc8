using CptsPortal.Application.Acts;
using CptsPortal.Application.AnnualReviews;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.AnnualReviews;
using MediatR;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The annual reviews of a story.</summary>
internal static class DemoReviews
{
    /// <summary>The institutions prepare the review of a year in their room, with a first reading.</summary>
    public static DemoStory PrepareReview(this DemoStory story, int year, int day) => story
        .Plan(day, Role.FundCaseWorker, id => new StartReview(id, year, ActStamp.New()))
        .Send(day, Role.FundCaseWorker, async (mediator, id, cancellation) => await mediator.Send(
            new WriteReviewReadings(id, year, true, await FormAsync(mediator, id, year, 0.6m, cancellation), ActStamp.New()), cancellation));

    /// <summary>Put before the CPTS, which gives its figures; the institutions read them.</summary>
    /// <param name="story">The story.</param>
    /// <param name="year">1 to 5.</param>
    /// <param name="day">Day on which it is started and shown.</param>
    /// <param name="own">How far from its start to its objective the CPTS says that each counted indicator came, 1 for whole.</param>
    /// <param name="reading">How far the institutions say.</param>
    public static DemoStory OpenReview(this DemoStory story, int year, int day, decimal own, decimal reading) => story
        .Plan(day, Role.FundCaseWorker, id => new StartReview(id, year, ActStamp.New()))
        .Plan(day, Role.FundCaseWorker, id => new OpenReview(id, year, ActStamp.New()))
        .TellReview(year, day + 5, own, reading);

    /// <summary>Both sides write what they say.</summary>
    public static DemoStory TellReview(this DemoStory story, int year, int day, decimal own, decimal reading) => story
        .Send(day, Role.Leader, async (mediator, id, cancellation) => await mediator.Send(
            new WriteReviewFigures(id, year, await FormAsync(mediator, id, year, own, cancellation), ActStamp.New()), cancellation))
        .Send(day + 1, Role.FundCaseWorker, async (mediator, id, cancellation) => await mediator.Send(
            new WriteReviewReadings(id, year, false, await FormAsync(mediator, id, year, reading, cancellation), ActStamp.New()), cancellation));

    /// <summary>The three parties agree.</summary>
    public static DemoStory AgreeToReview(this DemoStory story, int year, int day)
    {
        foreach (var role in new[] { Role.Leader, Role.FundDecisionMaker, Role.AgencyDecisionMaker })
            story.Send(day, role, async (mediator, id, cancellation) => await mediator.Send(
                new AgreeToReview(id, year, (await mediator.Send(new GetReview(id, year), cancellation))!.Revision, ActStamp.New()), cancellation));
        return story;
    }

    /// <summary>From its start to its closing, all saying the same.</summary>
    public static DemoStory Review(this DemoStory story, int year, int day, decimal reached) => story
        .OpenReview(year, day, reached, reached).AgreeToReview(year, day + 12)
        .Plan(day + 14, Role.FundCaseWorker, id => new CloseReview(id, year, ActStamp.New()));

    /// <summary>Opened again by the fund's direction.</summary>
    public static DemoStory ReopenReview(this DemoStory story, int year, int day) => story.Plan(day, Role.FundDecisionMaker, id => new ReopenReview(
        id, year, true, ActStamp.New() with { Why = "Le relevé d’activité comptait deux fois les patients suivis par deux professionnels." }));

    /// <summary>The form of one side; indicators without objective get no value.</summary>
    private static async Task<TypedReview> FormAsync(IMediator mediator, Guid id, int year, decimal reached, CancellationToken cancellation)
    {
        var view = (await mediator.Send(new GetReview(id, year), cancellation))!;
        return new TypedReview(
            [.. view.Missions.Select(mission => new TypedMission(mission.Terms.Mission, mission.Written.Means ?? "Coordinatrice à mi-temps, réunions mensuelles des professionnels engagés."))],
            [
                .. from mission in view.Missions
                   from indicator in mission.Indicators
                   where indicator.Terms is { Baseline: not null, Objective: not null }
                   select new TypedIndicator(indicator.Terms.Id, new TypedNumber(Math.Round(
                       indicator.Terms.Baseline!.Value + (indicator.Terms.Objective!.Value - indicator.Terms.Baseline.Value) * reached, 1)), null),
            ]);
    }
}
