namespace CptsPortal.Law.Texts;

/// <summary>A rule of the project: its number and the text that it applies.</summary>
/// <param name="Number">The number quoted on screen, in code and in tests, such as <c>R-DUE-OP</c>.</param>
/// <param name="LegalBasis">The article applied, such as <c>ACI art. 9.1</c>.</param>
public sealed record Rule(string Number, string LegalBasis);

/// <summary>A decision of the project where the texts are silent or disagree; shown to the reader as such.</summary>
/// <param name="Code">A stable code that screens map to a sentence, such as <c>I-SIZE-BOUNDS</c>.</param>
/// <param name="Rule">The rule that rests on it.</param>
public sealed record Interpretation(string Code, Rule Rule);
