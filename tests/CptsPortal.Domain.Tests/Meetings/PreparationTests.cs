using CptsPortal.Domain.Meetings;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Meetings;

public sealed class PreparationTests
{
    [Theory]
    [InlineData("2024-03-15", true)]
    [InlineData("2024-01-15", true)]
    [InlineData("2024-01-14", false)]
    [InlineData("2024-03-16", false)]
    public void A_tripartite_meeting_is_prepared_by_a_bilateral_one_in_the_sixty_days_before(string bilateral, bool prepared) =>
        Assert.Equal(prepared ? [] : [Day("2024-03-15")], Preparation.Unprepared([Day("2024-03-15")], [Day(bilateral)]));
}
