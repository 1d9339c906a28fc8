namespace CptsPortal.Web.Pages.Simulator;

/// <summary>What is wrong with a field of the form.</summary>
/// <param name="Field">The field's name, such as <c>Form.Missions[0].Start</c>.</param>
/// <param name="Message">A French sentence.</param>
internal sealed record FieldProblem(string Field, string Message)
{
    private static readonly string[] Sections =
        ["Form.SignatureDate", "Form.TerminationDate", "Form.Communes", "Form.Population", "Form.Members", "Form.Missions", ".Rates[", "Form.Changes", "Form.Crises"];

    /// <summary>Sorts problems as the page shows their fields.</summary>
    public static IReadOnlyList<FieldProblem> InPageOrder(IEnumerable<FieldProblem> problems) =>
        [.. problems.OrderBy(Section).ThenBy(problem => problem.Field, StringComparer.Ordinal)];

    private static int Section(FieldProblem problem) =>
        Array.FindLastIndex(Sections, section => problem.Field.Contains(section, StringComparison.Ordinal));
}
