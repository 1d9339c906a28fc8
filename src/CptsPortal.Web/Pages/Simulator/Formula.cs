using CptsPortal.Law.Amounts;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Computations as a person types them on a pocket calculator (P-2).</summary>
internal static class Formula
{
    private const string Day = "\u00A0j";

    /// <summary>One interval, as <c>25 000 € × 275 j / 365 j × 80 % = 15 068,49 €</c>; a lump sum stands alone.</summary>
    public static string Of(Entitlement due, Segment segment) => IsLump(due.Component)
        ? $"{French.GridAmount(segment.AnnualAmount)}, en une fois"
        : $"{French.GridAmount(segment.AnnualAmount)} × {Days(segment.Days, segment.DaysInYear)}"
            + (due.Rate is { } rate ? $" × {French.Percent(rate)}" : "") + $" = {French.Amount(segment.Amount)}";

    /// <summary>An advance, as <c>55 000 € × 75 % × 275 j / 365 j = 31 078,77 €</c>.</summary>
    public static string Of(PaymentTrace.Advance advance, PaymentLine line) => advance.Share == 1m
        ? $"{French.GridAmount(advance.AnnualAmount)}, en entier"
        : $"{French.GridAmount(advance.AnnualAmount)} × {French.Percent(advance.Share)} × {Days(advance.Days, advance.DaysInYear)}"
            + $" = {French.Amount(line.Amount)}";

    /// <summary>A balance, as <c>41 438,36 € dus − 31 078,77 € avancés = 10 359,59 €</c>.</summary>
    public static string Of(PaymentTrace.Balance balance, PaymentLine line) =>
        $"{French.Amount(balance.Due)} dus \u2212 {French.Amount(balance.Advances)} avancés = {French.Amount(line.Amount)}";

    /// <summary>A correction, as <c>27 688,36 € d’après les faits du jour − 31 078,77 € déjà figés = −3 390,41 €</c>.</summary>
    public static string OfCorrection(Euro owed, Euro carried, Euro amount) =>
        $"{French.Amount(owed)} d’après les faits du jour \u2212 {French.Amount(carried)} déjà figés = {French.Amount(amount)}";

    /// <summary>Where an annual amount was read.</summary>
    public static string Source(string grid, Law.Territory.CptsSize size, bool uplifted) =>
        $"barème {grid}, taille {(int)size}" + (uplifted ? ", majoration comprise" : "");

    /// <summary>Whether a sum is due whole on an event, without days.</summary>
    public static bool IsLump(Component component) =>
        component is Component.AdditionalOperating or Component.CrisisVariable or Component.CovidCrisisVariable;

    private static string Days(int days, int daysInYear) => $"{French.Number(days)}{Day} / {French.Number(daysInYear)}{Day}";
}
