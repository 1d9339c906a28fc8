using CptsPortal.Domain.Cases;

namespace CptsPortal.Application.Standing;

/// <summary>The cases whose duties and deadlines are those of the way to a contract.</summary>
internal static class EarlyCases
{
    private static readonly Stage[] Early =
        [Stage.FirstContact, Stage.LetterOfIntent, Stage.ProjectDrafting, Stage.ProjectReview, Stage.Contracting];

    /// <summary>Those that are neither closed nor under contract.</summary>
    public static IQueryable<Cpts> BeforeContract(this IQueryable<Cpts> cases) => cases.Where(cpts => Early.Contains(cpts.Stage));
}
