using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.StartUp;

namespace CptsPortal.Domain.StartUp;

/// <summary>Start-up funding that the ARS awards to an official project (instruction I.4; 10-lifecycle 3).</summary>
public sealed class Award
{
    private Award()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it pays for.</summary>
    public StartUpAwardKind Kind { get; private set; }

    /// <summary>Euros, above 0.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Day of the award; it starts D-03.</summary>
    public DateOnly AwardedOn { get; private set; }

    /// <summary>Day of the payment; null while it is not paid.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>Why it is renewed; null for the first of its kind.</summary>
    public string? RenewalReason { get; private set; }

    /// <summary>The support structure that it is paid to; null when it is paid to the holder.</summary>
    public Guid? StructureId { get; private set; }

    /// <summary>Awards funding: yearly, and renewed with a reason.</summary>
    /// <param name="cpts">The case; its letter of intent is validated.</param>
    /// <param name="terms">What is awarded.</param>
    /// <param name="earlier">The awards of the case so far.</param>
    /// <param name="structure">The support structure that the case chose, or null.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="award">The award, when no rule is broken.</param>
    /// <returns>Every rule broken.</returns>
    public static IReadOnlyList<BrokenRule> Grant(
        Cpts cpts, AwardTerms terms, IReadOnlyCollection<Award> earlier, Guid? structure, DateOnly today, out Award? award)
    {
        ArgumentNullException.ThrowIfNull(cpts);
        ArgumentNullException.ThrowIfNull(terms);
        var holding = new Holding();
        holding.Add(cpts.MustBeOpen());
        holding.Rule(cpts.Stage >= Stage.ProjectDrafting, StartUpRule.LetterValidated);
        holding.Rule(terms.Amount > 0, StartUpRule.AmountGiven, "amount");
        if (holding.Rule(terms.On is not null, StartUpRule.DayGiven, "on"))
            holding.Rule(terms.On <= today, StartUpRule.DayNotInFuture, "on", today);
        var support = terms.Kind == StartUpAwardKind.MethodologicalSupport;
        holding.Rule(!support || structure is not null, StartUpRule.StructureChosen, "kind");
        if (earlier.Where(other => other.Kind == terms.Kind).MaxBy(other => other.AwardedOn) is { } last)
        {
            var from = last.AwardedOn.AddYears(1);
            holding.Rule(terms.On is null || terms.On >= from, StartUpRule.OnceAYear, "on", from);
            holding.Rule(!string.IsNullOrWhiteSpace(terms.RenewalReason), StartUpRule.RenewalExplained, "renewalReason");
        }

        award = holding.Holds ? From(cpts, terms, support ? structure : null) : null;
        return holding.Broken;
    }

    /// <summary>Records the payment.</summary>
    /// <param name="on">Day of the payment; null when none can be read.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Pay(DateOnly? on, DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(PaidOn is null, StartUpRule.PaidOnce);
        if (holding.Rule(on is not null, StartUpRule.DayGiven, "on"))
        {
            holding.Rule(on >= AwardedOn, StartUpRule.PaidAfterAward, "on", AwardedOn);
            holding.Rule(on <= today, StartUpRule.DayNotInFuture, "on", today);
        }

        if (holding.Holds)
            PaidOn = on;
        return holding.Broken;
    }

    private static Award From(Cpts cpts, AwardTerms terms, Guid? structure) => new()
    {
        CaseId = cpts.Id,
        Kind = terms.Kind,
        Amount = terms.Amount,
        AwardedOn = terms.On!.Value,
        RenewalReason = string.IsNullOrWhiteSpace(terms.RenewalReason) ? null : terms.RenewalReason.Trim(),
        StructureId = structure,
    };
}

/// <summary>What is awarded.</summary>
/// <param name="Kind">What it pays for.</param>
/// <param name="Amount">Euros; 0 when none can be read.</param>
/// <param name="On">Day of the award; null when none can be read.</param>
/// <param name="RenewalReason">Why an award of the same kind is renewed, or null.</param>
public sealed record AwardTerms(StartUpAwardKind Kind, decimal Amount, DateOnly? On, string? RenewalReason);
