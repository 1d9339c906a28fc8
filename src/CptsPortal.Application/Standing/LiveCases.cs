using CptsPortal.Domain.Cases;

namespace CptsPortal.Application.Standing;

/// <summary>The cases that have duties and deadlines.</summary>
internal static class LiveCases
{
    private static readonly Stage[] Stages = [.. Enum.GetValues<Stage>().Where(stage => stage != Stage.Closed)];

    /// <summary>Those that are not closed.</summary>
    public static IQueryable<Cpts> Live(this IQueryable<Cpts> cases) => cases.Where(cpts => Stages.Contains(cpts.Stage));
}
