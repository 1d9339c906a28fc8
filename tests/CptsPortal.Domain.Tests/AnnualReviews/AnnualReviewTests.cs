using CptsPortal.Domain.AnnualReviews;
using CptsPortal.Domain.Contracts;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Tests.AnnualReviews;

public sealed class AnnualReviewTests : ReviewOf
{
    [Fact]
    public void A_review_is_prepared_from_the_anniversary_and_once()
    {
        Assert.Equal(["YearOver 2024-01-01"], Codes(AnnualReview.Start(Guid.Empty, Guid.Empty, Subject, null, new(2023, 12, 31), out _)));
        Assert.Empty(AnnualReview.Start(Guid.Empty, Guid.Empty, Subject, null, new(2024, 1, 1), out _));
        Assert.Equal(["StartedOnce"], Codes(AnnualReview.Start(Guid.Empty, Guid.Empty, Subject, Review, new(2024, 1, 1), out _)));
    }

    [Fact]
    public void In_the_room_the_institutions_write_and_the_CPTS_waits()
    {
        Reading(Doctors, 84);

        Assert.Equal(["Opened"], Codes(Review.Enter(Doctors, new Figure(85, null), Party.Cpts, Subject)));
        Assert.Equal(["Opened"], Codes(Review.Agree(Party.Cpts, "Une personne", Review.Revision, Today)));
        Assert.Empty(Review.Open(Today));
        Assert.Equal(["StillInRoom"], Codes(Review.Open(Today)));
        Own(Doctors, 85);
    }

    [Fact]
    public void An_indicator_or_a_mission_of_another_year_is_refused()
    {
        Assert.Equal(["IndicatorKnown"], Codes(Review.Enter(Guid.NewGuid(), new Figure(1, null), Party.Fund, Subject)));
        Assert.Equal(["MissionKnown"], Codes(Review.WriteMeans(Mission.CareQuality, "Un coordinateur", Party.Fund, Subject)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_yes_no_indicator_is_1_or_0(int value, bool lawful) =>
        Assert.Equal(lawful ? [] : ["YesOrNo at value"], Codes(Review.Enter(Screening, new Figure(value, null), Party.Fund, Subject)));

    [Fact]
    public void A_change_clears_the_agreements_and_writing_the_same_again_does_not()
    {
        Measured();
        AgreeAll();
        Own(Doctors, 85);
        Assert.True(Review.HasAgreed(Party.Cpts));

        Assert.Empty(Review.WriteMeans(Mission.Prevention, "Deux infirmières", Party.Cpts, Subject));
        Assert.All(Enum.GetValues<Party>(), party => Assert.False(Review.HasAgreed(party)));
    }

    [Fact]
    public void A_party_agrees_once_to_the_wording_it_saw()
    {
        Measured();
        var seen = Review.Revision;
        Assert.Empty(Review.Agree(Party.Fund, "Une personne", seen, Today));
        Assert.Equal(["AgreedOnce"], Codes(Review.Agree(Party.Fund, "Une personne", seen, Today)));

        Own(Doctors, 86);
        Assert.Equal(["AgreedAsSeen"], Codes(Review.Agree(Party.Cpts, "Une personne", seen, Today)));
    }

    [Fact]
    public void Closing_tells_at_once_everything_that_is_missing()
    {
        Today = new(2023, 12, 31);
        Assert.Empty(Review.Open(Today));
        Own(Doctors, 86);
        Reading(Doctors, 84);
        Assert.Empty(Review.Neutralise(Screening, true, "Campagne reportée par la région", Subject));

        Assert.Equal(
            [
                "YearOver 2024-01-01", "PartyAgreed Cpts", "PartyAgreed Fund", "PartyAgreed HealthAgency",
                "NoDisagreement Patients avec médecin traitant", "MeasureGiven Admissions directes", "RateAgreed Prevention",
            ],
            Close());
    }

    [Fact]
    public void The_figure_that_both_sides_give_stands_without_more()
    {
        Measured();
        AgreeAll();

        Assert.Empty(Close());
        Assert.Equal([(Mission.AccessToCare, 0.625m), (Mission.Prevention, 1m)], Rates); // (3 x 0.5 + 1 x 1) / 4
        Assert.Equal([("Doctors", 3m, 0.5m), ("Admissions", 1m, 1m)],
            Review.Closings[0].Rates[0].Parts.Select(part => (part.Name == $"{Doctors}" ? "Doctors" : "Admissions", part.Weight, part.Rate)));
    }

    [Theory]
    [InlineData(84, null, 0.55)]  // value 84: 0.4 for the doctors
    [InlineData(null, 0.9, 0.925)] // the rate itself
    public void What_is_agreed_goes_before_the_figures_of_both_sides(int? value, double? rate, double mission)
    {
        Measured();
        Reading(Doctors, 82);
        Assert.Empty(Review.Settle(Doctors, new AgreedFigure(value, (decimal?)rate), Subject));
        AgreeAll();

        Assert.Empty(Close());
        Assert.Equal((decimal)mission, Review.Attainments[0].Rate);
    }

    [Fact]
    public void A_value_or_a_rate_is_agreed_and_a_rate_lies_between_0_and_1()
    {
        Assert.Equal(["ValueOrRate at value"], Codes(Review.Settle(Doctors, new AgreedFigure(84, 0.4m), Subject)));
        Assert.Equal(["ValueOrRate at value"], Codes(Review.Settle(Doctors, new AgreedFigure(null, null), Subject)));
        Assert.Equal(["RateBetweenZeroAndOne at rate"], Codes(Review.Settle(Doctors, new AgreedFigure(null, 1.01m), Subject)));
        Assert.Empty(Review.Settle(Doctors, new AgreedFigure(null, 1m), Subject));
        Assert.Empty(Review.Settle(Doctors, null, Subject));
    }

    [Fact]
    public void Neutralised_with_a_reason_an_indicator_is_left_out()
    {
        Measured();
        Assert.Equal(["ReasonGiven at reason"], Codes(Review.Neutralise(Doctors, true, " ", Subject)));
        Assert.Empty(Review.Neutralise(Doctors, true, "Trois départs en retraite", Subject));
        AgreeAll();

        Assert.Empty(Close());
        Assert.Equal(1m, Review.Attainments[0].Rate);
    }

    [Fact]
    public void A_mission_without_any_indicator_left_has_its_rate_agreed_with_a_reason_and_no_other_has()
    {
        Measured();
        Assert.Equal(["NoIndicatorLeft"], Codes(Review.SetRate(Mission.Prevention, 0.7m, "Accord", Subject)));
        Assert.Equal(["NoIndicatorLeft"], Codes(Review.SetRate(Mission.CrisisResponse, 0.7m, "Accord", Subject)));
        Assert.Empty(Review.Neutralise(Screening, true, "Campagne reportée", Subject));
        Assert.Equal(["RateBetweenZeroAndOne at rate", "ReasonGiven at reason"], Codes(Review.SetRate(Mission.Prevention, 1.5m, null, Subject)));
        Assert.Empty(Review.SetRate(Mission.Prevention, 0.7m, "Moyens engagés tels que prévus", Subject));
        AgreeAll();

        Assert.Empty(Close());
        Assert.Equal(0.7m, Review.Attainments[1].Rate);
    }

    [Fact]
    public void A_closed_review_is_written_no_more_until_it_is_opened_again_with_a_reason()
    {
        Measured();
        AgreeAll();
        Assert.Empty(Close());

        Assert.Equal(["NotClosed"], Codes(Review.Enter(Doctors, new Figure(90, null), Party.Cpts, Subject)));
        Assert.Equal(["NotClosed"], Close());
        Assert.Equal(["ReasonGiven at reason"], Codes(Review.Reopen(null, variablePaid: false, carriesDifference: false, Today)));
        Assert.Empty(Review.Reopen("Erreur de source", variablePaid: false, carriesDifference: false, Today));
        Own(Doctors, 90);
        Reading(Doctors, 90);
        Assert.Equal(0.625m, Review.Attainments[0].Rate);
        AgreeAll();
        Assert.Empty(Close());
        Assert.Equal((1m, 2, "Erreur de source"), (Review.Attainments[0].Rate, Review.Closings.Count, Review.Closings[0].Reopened!.Reason));
    }

    [Fact]
    public void Once_a_line_that_it_decided_is_paid_reopening_carries_the_difference_to_a_correction_line_by_choice()
    {
        Measured();
        AgreeAll();
        Assert.Empty(Close());

        Assert.Equal(["PaidLineCarried at carriesDifference"], Codes(Review.Reopen("Erreur", variablePaid: true, carriesDifference: false, Today)));
        Assert.Empty(Review.Reopen("Erreur", variablePaid: true, carriesDifference: true, Today));
        Assert.True(Review.Closings[0].Reopened!.CarriesDifference);
    }
}
