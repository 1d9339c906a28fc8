using CptsPortal.Domain.Rules;
using CptsPortal.Law.Grids;
using Mission = CptsPortal.Law.Funding.Mission;

namespace CptsPortal.Domain.Crises;

/// <summary>The five typologies of serious crises (avenant 2 art. 3, ACI art. 5.1.4).</summary>
public enum CrisisTypology
{
    /// <summary>Somatic or psychic wounded: attacks, fire, explosions, riots.</summary>
    Wounded,

    /// <summary>The ill, elderly people above all: seasonal epidemic, heat wave, great cold, pollution.</summary>
    Illness,

    /// <summary>An emerging infectious agent.</summary>
    EmergingAgent,

    /// <summary>A nuclear, radiological or chemical agent.</summary>
    Hazard,

    /// <summary>Degraded care supply: shortage of medicines, traffic hindered by snow, floods or a cyclone.</summary>
    DegradedSupply,
}

/// <summary>A serious crisis as it is typed.</summary>
/// <param name="IdentifiedOn">Day on which the ARS identified it; null when none can be read.</param>
/// <param name="Typology">Which of the five.</param>
/// <param name="Departments">Codes of the departments.</param>
/// <param name="Description">What happens, in words.</param>
public sealed record TypedCrisis(DateOnly? IdentifiedOn, CrisisTypology Typology, IReadOnlyList<string> Departments, string? Description);

/// <summary>Why a crisis recorded by mistake no longer counts.</summary>
/// <param name="On">Day of the withdrawal.</param>
/// <param name="Reason">Why.</param>
public sealed record CrisisWithdrawal(DateOnly On, string Reason);

/// <summary>
/// A serious crisis that the ARS identified (30-contract-life 6; avenant 2 art. 3 and 4, 4°). It gives its line to every contract that a case of
/// its departments runs with the response to crises started, once in twelve months (R-CRISIS-VAR): the engine says which.
/// </summary>
public sealed class Crisis
{
    private Crisis()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Day on which the ARS identified it.</summary>
    public DateOnly IdentifiedOn { get; private set; }

    /// <summary>Which of the five.</summary>
    public CrisisTypology Typology { get; private set; }

    /// <summary>Codes of the departments, in their order.</summary>
    public IReadOnlyList<string> Departments { get; private set; } = [];

    /// <summary>What happens, in words.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Why it no longer counts; null unless it was recorded by mistake.</summary>
    public CrisisWithdrawal? Withdrawal { get; private set; }

    /// <summary>Records a crisis.</summary>
    /// <param name="typed">What is typed.</param>
    /// <param name="today">The portal's day.</param>
    /// <param name="recorded">The crisis, when no rule is broken.</param>
    public static IReadOnlyList<BrokenRule> Record(TypedCrisis typed, DateOnly today, out Crisis? recorded)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var holding = new Holding();
        if (holding.Rule(typed.IdentifiedOn is not null, CrisisRule.DayGiven, "identifiedOn"))
        {
            holding.Rule(typed.IdentifiedOn <= today, CrisisRule.DayNotInFuture, "identifiedOn", today);
            holding.Rule(typed.IdentifiedOn >= FirstDay, CrisisRule.OnceFinanced, "identifiedOn", FirstDay);
        }

        holding.Rule(Enum.IsDefined(typed.Typology), CrisisRule.TypologyKnown, "typology");
        holding.Rule(typed.Departments.Count > 0, CrisisRule.DepartmentGiven, "departments");
        holding.Rule(!string.IsNullOrWhiteSpace(typed.Description), CrisisRule.DescriptionGiven, "description");
        recorded = !holding.Holds ? null : new Crisis
        {
            IdentifiedOn = typed.IdentifiedOn!.Value,
            Typology = typed.Typology,
            Departments = [.. typed.Departments.Distinct().Order(StringComparer.Ordinal)],
            Description = typed.Description!.Trim(),
        };
        return holding.Broken;
    }

    /// <summary>Withdraws a crisis recorded by mistake: it stays, and gives nothing any more.</summary>
    /// <param name="on">Day of the withdrawal; null when none can be read.</param>
    /// <param name="reason">Why; compulsory.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Withdraw(DateOnly? on, string? reason, DateOnly today)
    {
        var holding = new Holding();
        holding.Rule(Withdrawal is null, CrisisRule.WithdrawnOnce);
        if (holding.Rule(on is not null, CrisisRule.DayGiven, "on"))
        {
            holding.Rule(on <= today, CrisisRule.DayNotInFuture, "on", today);
            holding.Rule(on >= IdentifiedOn, CrisisRule.WithdrawnAfter, "on", IdentifiedOn);
        }

        holding.Rule(!string.IsNullOrWhiteSpace(reason), CrisisRule.ReasonGiven, "reason");
        if (holding.Holds)
            Withdrawal = new CrisisWithdrawal(on!.Value, reason!.Trim());
        return holding.Broken;
    }

    /// <summary>Whether it counts for the cases of a department (I-CRISIS-DEPARTMENT).</summary>
    public bool Counts(string department) => Withdrawal is null && Departments.Contains(department, StringComparer.Ordinal);

    /// <summary>First day of the grid that finances the response to crises.</summary>
    private static DateOnly FirstDay => GridCatalog.Published.Grids.First(grid => grid.Offers(Law.Funding.Component.Fixed, Mission.CrisisResponse)).InForceFrom;
}

/// <summary>The rules of a crisis.</summary>
public enum CrisisRule
{
    /// <summary>A day is given.</summary>
    DayGiven,

    /// <summary>Nothing is recorded ahead of its day; the value is today.</summary>
    DayNotInFuture,

    /// <summary>The response to crises is financed on that day; the value is the first such day.</summary>
    OnceFinanced,

    /// <summary>It is one of the five typologies.</summary>
    TypologyKnown,

    /// <summary>At least one department is chosen.</summary>
    DepartmentGiven,

    /// <summary>What happens is told.</summary>
    DescriptionGiven,

    /// <summary>A withdrawal has a reason.</summary>
    ReasonGiven,

    /// <summary>A crisis is withdrawn once.</summary>
    WithdrawnOnce,

    /// <summary>It is not withdrawn before it was identified; the value is that day.</summary>
    WithdrawnAfter,
}
