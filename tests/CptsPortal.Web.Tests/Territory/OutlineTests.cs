using CptsPortal.Web.Pages.Territory;

namespace CptsPortal.Web.Tests.Territory;

public sealed class OutlineTests
{
    [Fact]
    public void An_outline_of_two_rings_is_framed_whole_and_by_its_largest()
    {
        var outline = Outline.Of("99", "m 10,10 20,0 0,20 -20,0 z m 40,5 2,0 0,2 z");

        Assert.Equal((new Frame(10, 10, 52, 30), new Frame(10, 10, 30, 30)), (outline.Whole, outline.Main));
    }

    [Theory]
    [InlineData("M 10,10 20,0 z")]
    [InlineData("m 10 z")]
    [InlineData("m z")]
    public void A_path_of_another_form_is_refused(string path) => Assert.Throws<FormatException>(() => Outline.Of("99", path));

    [Fact]
    public void Every_department_of_metropolitan_France_has_an_outline_within_the_map()
    {
        var outlines = DepartmentOutlines.Read(DepartmentOutlines.FileName);

        Assert.Equal(96, outlines.All.Select(outline => outline.Department).Distinct().Count());
        Assert.All(outlines.All, outline => Assert.True(outline.Whole is { Left: >= -1, Top: >= -1, Right: <= 614, Bottom: <= 586 }, outline.ToString()));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0001, 1)]
    [InlineData(0.2499, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 3)]
    [InlineData(0.75, 4)]
    [InlineData(0.9999, 4)]
    [InlineData(1, 5)]
    public void A_share_has_its_class(double share, int expected) => Assert.Equal(expected, ShareClass.Of((decimal)share));
}
