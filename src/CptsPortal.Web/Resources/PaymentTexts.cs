using CptsPortal.Domain.Payments;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of schedules, payments and payment orders.</summary>
public static class PaymentTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Payments");

    /// <summary>The nature of a line: <c>Solde</c>, <c>Régularisation 1 de l’avance</c>.</summary>
    public static string Nature(ScheduleLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var nature = SimulationTexts.PaymentNature(line.Key.PaymentRule());
        return line.IsCorrection ? Texts.Get("Correction", [nature, line.Sequence]) : nature;
    }

    /// <summary>What it pays for: <c>Volet fixe, Accès aux soins</c>.</summary>
    public static string What(LineKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return SimulationTexts.Of(key.Component) + (key.Mission is { } mission ? $", {SimulationTexts.Of(mission)}" : "");
    }

    /// <summary>Class of the badge of a state; the badge always has its word too.</summary>
    public static string Badge(ScheduleLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.State switch
        {
            LineState.Late => "fr-badge--error",
            LineState.Paid or LineState.Recovered => "fr-badge--success",
            LineState.ToRecover or LineState.Blocked => "fr-badge--warning",
            LineState.PartlyPaid => line.IsOverdue ? "fr-badge--error" : "fr-badge--info",
            LineState.ToPay => "fr-badge--info",
            _ => "fr-badge--no-icon",
        };
    }
}
