using CptsPortal.Application.Notices;
using CptsPortal.Law.Deadlines;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Resources;

public sealed class NoticeTextsTests
{
    [Fact]
    public void Every_act_that_somebody_is_told_of_has_its_sentence() =>
        Assert.All(NoticeTable.Acts, act => Assert.Contains("Camille", NoticeTexts.Of(act, "Camille", null), StringComparison.Ordinal));

    [Fact]
    public void Every_deadline_up_to_a_validated_project_has_its_warning() => Assert.All(
        CreationDeadlines.All,
        deadline => Assert.Contains("15\u00A0mars\u00A02026", NoticeTexts.Of(deadline.Key, null, new DateOnly(2026, 3, 15)), StringComparison.Ordinal));
}
