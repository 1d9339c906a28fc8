using CptsPortal.Law.Texts;

namespace CptsPortal.Law.Deadlines;

/// <summary>A rule that dated facts break, with the dates that show it; the sentence is the reader's screen's.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Given">The date that breaks it.</param>
/// <param name="Limit">The first or last date that would have kept it; null where no date would.</param>
public sealed record BrokenRule(Rule Rule, DateOnly Given, DateOnly? Limit = null);
