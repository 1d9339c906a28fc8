using System.Globalization;
using System.Resources;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Texts;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of the simulator, its interface and its errors, by stable code.</summary>
public static class SimulationTexts
{
    private static readonly ResourceManager Texts =
        new("CptsPortal.Web.Resources.Simulations", typeof(SimulationTexts).Assembly);

    /// <summary>What a sum is paid for.</summary>
    public static string Of(Component component) => Get($"Component.{component}");

    /// <summary>The name of a mission, as in the texts.</summary>
    public static string Of(Mission mission) => Get($"Mission.{mission}");

    /// <summary>Writing or update year of the crisis plan.</summary>
    public static string Of(CrisisPlan plan) => Get($"CrisisPlan.{plan}");

    /// <summary>The nature of a payment line (advance, balance and so on) by its rule.</summary>
    public static string PaymentNature(Rule rule) => Get($"Payment.{rule.Number}");

    /// <summary>A rule in plain French.</summary>
    public static string Of(Rule rule) => Get($"Rule.{rule.Number}");

    /// <summary>A decision of the project in plain French.</summary>
    public static string Of(Interpretation interpretation) => Get($"Interpretation.{interpretation.Code}");

    /// <summary>What the reader of a statement must know.</summary>
    public static string Of(Notice notice) => notice.Kind == NoticeKind.InterpretationUsed
        ? Of(notice.Interpretation!)
        : Get(
            $"Notice.{notice.Kind}",
            notice.Date is { } day ? French.Date(day) : "", notice.Mission is { } mission ? Of(mission) : "");

    /// <summary>What is wrong with a fact, and the rule it breaks.</summary>
    /// <param name="path">Where, such as <c>missions[0].startDate</c>; some sentences differ with the field.</param>
    /// <param name="code">The rule or the reading problem.</param>
    /// <param name="limit">The day that the rule compares with, if any.</param>
    public static string Problem(string path, string code, DateOnly? limit)
    {
        var field = path[(path.LastIndexOf('.') + 1)..].Split('[')[0];
        var text = (limit is null ? Find($"Error.{code}.NoDay") : null) ?? Find($"Error.{code}.{field}") ?? Get($"Error.{code}");
        return Fill(text, limit is { } day ? French.Date(day) : "", FieldRules.NumberOf(field));
    }

    /// <summary>The sentence of a code; its placeholders take words that are French already.</summary>
    /// <exception cref="MissingManifestResourceException">The code has no text.</exception>
    public static string Get(string code, params object[] values) =>
        Fill(Find(code) ?? throw new MissingManifestResourceException($"No French text for the code {code}."), values);

    private static string? Find(string code) => Texts.GetString(code, CultureInfo.InvariantCulture);

    private static string Fill(string text, params object[] values) =>
        values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
}
