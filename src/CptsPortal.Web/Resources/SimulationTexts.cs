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

    /// <summary>The sentence of a code; its placeholders are filled in French.</summary>
    /// <exception cref="MissingManifestResourceException">The code has no text.</exception>
    public static string Get(string code, params object[] values)
    {
        var text = Texts.GetString(code, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"No French text for the code {code}.");
        return values.Length == 0 ? text : string.Format(CultureInfo.GetCultureInfo("fr-FR"), text, values);
    }
}
