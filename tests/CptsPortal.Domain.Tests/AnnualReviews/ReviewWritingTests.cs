using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Tests.AnnualReviews;

/// <summary>The whole form of one side, written at once.</summary>
public sealed class ReviewWritingTests : ReviewOf
{
    private static readonly TypedNumber None = new(null);
    private static readonly TypedNumber Unreadable = new(null, IsUnreadable: true);

    [Fact]
    public void The_CPTS_writes_its_figures_and_nothing_of_the_institutions()
    {
        Assert.Empty(Review.Open(Today));
        var piece = Guid.CreateVersion7();

        Assert.Empty(Review.Write(
            new TypedReview(
                [new(Mission.Prevention, " Deux infirmières ", new(0.5m), "De son chef")],
                [new(Doctors, new(86), "Relevé de juin", piece) { AgreedRate = new(1), IsNeutralised = true, NeutralisedFor = "De son chef" }]),
            Party.Cpts, Subject));

        var written = Assert.Single(Review.Indicators);
        Assert.Equal(new ReviewedIndicator(Doctors, new Figure(86, "Relevé de juin", piece)), written);
        Assert.Equal(new ReviewedMission(Mission.Prevention, "Deux infirmières"), Assert.Single(Review.Missions));
    }

    [Fact]
    public void An_institution_writes_its_readings_what_is_agreed_and_what_is_left_out()
    {
        Assert.Empty(Review.Write(
            new TypedReview(
                [new(Mission.Prevention, null, new(0.7m), "Moyens tels que prévus")],
                [
                    new(Doctors, new(84), null, Guid.CreateVersion7()) { AgreedValue = new(85) },
                    new(Screening, None, null) { IsNeutralised = true, NeutralisedFor = "Campagne reportée" },
                ]),
            Party.Fund, Subject));

        Assert.Equal(new ReviewedIndicator(Doctors, null, new Figure(84, null), new AgreedFigure(85, null)), Review.Indicators[0]);
        Assert.Equal(new ReviewedIndicator(Screening, NeutralisedFor: "Campagne reportée"), Review.Indicators[1]);
        Assert.Equal(new DirectRate(0.7m, "Moyens tels que prévus"), Assert.Single(Review.Missions).Direct);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_each_at_its_field()
    {
        var broken = Codes(Review.Write(
            new TypedReview(
                [new(Mission.AccessToCare, null, new(1.5m), null), new(Mission.CareQuality, "x")],
                [
                    new(Doctors, Unreadable, null) { AgreedValue = new(1), AgreedRate = new(2), IsNeutralised = true },
                    new(Screening, new(3), null) { AgreedRate = Unreadable },
                ]),
            Party.Fund, Subject));

        Assert.Equal(
            new[]
            {
                $"NumberRead at indicators[{Doctors}].value", $"ValueOrRate at indicators[{Doctors}].agreedValue",
                $"ReasonGiven at indicators[{Doctors}].neutralisedFor", $"YesOrNo at indicators[{Screening}].value",
                $"NumberRead at indicators[{Screening}].agreedRate", "NoIndicatorLeft at missions[AccessToCare].rate",
                "RateBetweenZeroAndOne at missions[AccessToCare].rate", "ReasonGiven at missions[AccessToCare].rateReason", "MissionKnown",
            }.Order(),
            broken.Order());
    }

    [Fact]
    public void The_same_form_sent_again_keeps_the_agreements_and_an_emptied_one_takes_figures_back()
    {
        Measured();
        AgreeAll();
        var same = new TypedReview([new(Mission.AccessToCare, " ")], [new(Doctors, new(85), ""), new(Followed, None, " ")]);

        Assert.Empty(Review.Write(same, Party.Cpts, Subject));
        Assert.Equal(ReviewState.Agreed, Review.State);

        Assert.Empty(Review.Write(new TypedReview([], [new(Doctors, None, null)]), Party.Cpts, Subject));
        Assert.Equal(ReviewState.Open, Review.State);
        Assert.Null(Review.Indicators.Single(written => written.Id == Doctors).Own);
    }

    [Fact]
    public void In_the_room_the_CPTS_is_told_once_that_it_waits() => Assert.Equal(
        ["Opened"],
        Codes(Review.Write(new TypedReview([new(Mission.Prevention, "x")], [new(Doctors, new(1), null), new(Screening, new(1), null)]), Party.Cpts, Subject)));
}
