using System.Globalization;
using System.Resources;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.StartUp;
using CptsPortal.Law.Texts;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of delays, terminations, aids and commissions, by stable code.</summary>
public static class ProcedureTexts
{
    private static readonly ResourceManager Texts =
        new("CptsPortal.Web.Resources.Procedures", typeof(ProcedureTexts).Assembly);

    /// <summary>A rule in plain French.</summary>
    public static string Of(Rule rule) => Get($"Rule.{rule.Number}");

    /// <summary>A decision of the project in plain French.</summary>
    public static string Of(Interpretation interpretation) => Get($"Interpretation.{interpretation.Code}");

    /// <summary>What is awaited at a deadline.</summary>
    public static string Of(DeadlineDefinition deadline) => Get($"Deadline.{deadline.Key}");

    /// <summary>Who must act.</summary>
    public static string Of(Actor actor) => Get($"Actor.{actor}");

    /// <summary>How strongly a deadline binds.</summary>
    public static string Of(DeadlineForce force) => Get($"Force.{force}");

    /// <summary>What a start-up award pays for.</summary>
    public static string Of(StartUpAwardKind kind) => Get($"Award.{kind}");

    /// <summary>Who receives a start-up award.</summary>
    public static string Of(StartUpPayee payee) => Get($"Payee.{payee}");

    /// <summary>From when and how long: <c>2 mois à compter de la réception du projet de santé</c>.</summary>
    public static string Counted(DeadlineDefinition deadline) => deadline.Length switch
    {
        { Months: 0, Days: 0 } => Get($"On.{deadline.Starts}"),
        { Months: 0, Days: < 0 } => $"{Length(deadline.Length)} avant le jour {Get($"Event.{deadline.Starts}")}",
        _ => $"{Length(deadline.Length)} à compter {Get($"Event.{deadline.Starts}")}",
    };

    /// <summary>What moves the due date, where the length alone does not give it; empty otherwise.</summary>
    public static string Moved(DeadlineDefinition deadline) =>
        deadline.Source == DueDateSource.Length ? "" : Get($"Source.{deadline.Source}");

    /// <summary>A length of time, without its direction: <c>2 mois</c>, <c>15 jours</c>, <c>12 mois moins un jour</c>.</summary>
    public static string Length(Period period) => period switch
    {
        { Months: > 0, Days: -1 } => Length(Period.OfMonths(period.Months)) + " moins un jour",
        { Months: not 0, Days: 0 } => $"{Math.Abs(period.Months)}\u00A0mois",
        { Months: 0 } => French.Count(Math.Abs(period.Days), "jour", "jours"),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "No text has such a length."),
    };

    /// <summary>The sentence of a code.</summary>
    /// <exception cref="MissingManifestResourceException">The code has no text.</exception>
    public static string Get(string code) => Texts.GetString(code, CultureInfo.InvariantCulture)
        ?? throw new MissingManifestResourceException($"No French text for the code {code}.");
}
