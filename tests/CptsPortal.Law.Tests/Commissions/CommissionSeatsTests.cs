using CptsPortal.Law.Commissions;
using CsCheck;

namespace CptsPortal.Law.Tests.Commissions;

public sealed class CommissionSeatsTests
{
    [Theory]
    [InlineData(1, 4, 3, 1)]
    [InlineData(2, 5, 4, 1)]
    [InlineData(4, 7, 6, 1)]
    [InlineData(5, 8, 6, 2)]
    [InlineData(9, 12, 10, 2)]
    [InlineData(10, 13, 10, 3)]
    [InlineData(22, 25, 20, 5)]
    [InlineData(30, 33, 26, 7)]
    public void One_seat_a_union_three_for_the_health_centres_and_as_many_for_the_social_section(
        int unions, int section, int general, int agricultural)
    {
        var seats = CommissionSeats.For(unions);

        Assert.Equal((section, section), (seats.Professional, seats.Social));
        Assert.Equal((general, agricultural), (seats.General, seats.Agricultural));
    }

    [Fact]
    public void The_seats_are_those_of_the_text_which_rounds_both_shares_and_then_corrects_the_general_scheme() =>
        Gen.Int[1, 2_000].Sample(unions =>
        {
            var section = unions + 3;
            var agricultural = (int)Math.Floor((section * 0.20m) + 0.5m);
            var general = (int)Math.Floor((section * 0.80m) + 0.5m);
            general += Math.Sign(section - general - agricultural);
            return CommissionSeats.For(unions) == new CommissionSeats(unions, 3, general, agricultural);
        });

    [Fact]
    public void The_correction_of_the_text_never_has_to_be_made() =>
        Gen.Int[1, 2_000].Sample(section => decimal.Round(section * 0.20m) + decimal.Round(section * 0.80m) == section);

    [Fact]
    public void A_commission_without_any_union_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CommissionSeats.For(0));

    [Theory]
    [InlineData("13", CommissionLevel.Local)]
    [InlineData("2A", CommissionLevel.Local)]
    [InlineData("971", CommissionLevel.Territorial)]
    [InlineData("972", CommissionLevel.Territorial)]
    [InlineData("973", CommissionLevel.Territorial)]
    [InlineData("974", CommissionLevel.Territorial)]
    [InlineData("975", CommissionLevel.Local)]
    [InlineData("976", CommissionLevel.Territorial)]
    public void The_five_overseas_departments_have_one_territorial_commission(string department, CommissionLevel level) =>
        Assert.Equal(level, CommissionLevels.OfDepartment(department));

    [Theory]
    [InlineData(CommissionLevel.National, 2, 6)]
    [InlineData(CommissionLevel.Regional, 1, 7)]
    [InlineData(CommissionLevel.Territorial, 1, 7)]
    [InlineData(CommissionLevel.Local, 1, 1)]
    public void A_level_has_its_least_meetings_a_year_and_its_consultative_seats(CommissionLevel level, int meetings, int seats)
    {
        Assert.Equal(meetings, level.MinimumMeetingsPerYear());
        Assert.Equal(seats, level.Consultative().Sum(seat => seat.Seats));
    }

    [Theory]
    [InlineData(2019, Section.Social)]
    [InlineData(2020, Section.Professional)]
    [InlineData(2021, Section.Social)]
    [InlineData(2026, Section.Professional)]
    public void The_sections_preside_in_turn_by_calendar_year_the_social_one_first(int year, Section presiding) =>
        Assert.Equal(presiding, Presidency.PresidingIn(year, firstYear: 2019));

    [Fact]
    public void Nobody_presides_before_the_first_meeting() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Presidency.PresidingIn(2018, firstYear: 2019));
}
