using CptsPortal.Domain.Contracts;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of contracts, of their indicators and of their rules.</summary>
public static class ContractTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Contracts");

    /// <summary>The words of a national indicator or of an example, by its code.</summary>
    public static IndicatorWording WordingOf(string code) => new(
        Texts.Get($"Indicator.{code}.Label"), Texts.Find($"Indicator.{code}.Definition"), Texts.Find($"Indicator.{code}.Source"),
        Texts.Find($"Indicator.{code}.Unit"));

    /// <summary>A value of an indicator with its unit: <c>12,5 %</c>.</summary>
    public static string Number(decimal value, string? unit) =>
        value.ToString("#,##0.####", French.Culture) + (string.IsNullOrEmpty(unit) ? "" : "\u00A0" + unit);
}
