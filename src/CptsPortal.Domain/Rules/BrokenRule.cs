namespace CptsPortal.Domain.Rules;

/// <summary>A rule that an act breaks. The French sentence is found at the edge, by the code.</summary>
/// <param name="Code">
/// Stable code: the name of a stage's rule (<c>CaseRule.NameGiven</c>) or the number of a rule of the law (<c>CLOCK-ONE-END</c>).
/// </param>
/// <param name="Path">The field it is shown at; empty when it concerns the whole act.</param>
/// <param name="Values">What the sentence quotes: names, numbers, days.</param>
public sealed record BrokenRule(string Code, string Path, IReadOnlyList<object> Values)
{
    /// <summary>A rule of a stage, broken at a field.</summary>
    public BrokenRule(Enum rule, string path, params object[] values)
        : this($"{rule.GetType().Name}.{rule}", path, values)
    {
    }

    /// <summary>A rule of the law on dates, broken at a field; the sentence quotes that day, the limit and the day after it, if any.</summary>
    public static BrokenRule Of(Law.Deadlines.BrokenRule broken, string path)
    {
        ArgumentNullException.ThrowIfNull(broken);
        return new BrokenRule(broken.Rule.Number, path, broken.Limit is { } limit ? [broken.Given, limit, limit.AddDays(1)] : [broken.Given]);
    }
}
