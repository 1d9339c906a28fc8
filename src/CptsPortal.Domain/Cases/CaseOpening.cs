using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Cases;

/// <summary>What is known when a case is opened.</summary>
/// <param name="Reference">Reference given by the portal.</param>
/// <param name="Name">Name of the CPTS, of the project or of the territory.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Origin">How it came about.</param>
/// <param name="FirstContact">The first contact, unless the territory is uncovered.</param>
/// <param name="InstitutionInCharge">The institution in charge of an uncovered territory.</param>
public sealed record CaseOpening(
    string Reference, string Name, string Department, CaseOrigin Origin, FirstContact? FirstContact, Institution? InstitutionInCharge);

/// <summary>The first contact (10-lifecycle 1); it starts D-01.</summary>
/// <param name="On">Day.</param>
/// <param name="Person">Who made contact.</param>
/// <param name="Channel">How.</param>
/// <param name="Contacted">The institution that was contacted.</param>
public sealed record FirstContact(DateOnly On, string Person, ContactChannel Channel, Institution Contacted)
{
    /// <summary>The rules that a first contact breaks.</summary>
    internal static IEnumerable<BrokenRule> Broken(FirstContact? contact, DateOnly today)
    {
        if (contact is null || string.IsNullOrWhiteSpace(contact.Person))
            yield return new BrokenRule(CaseRule.ContactComplete, contact is null ? "contactOn" : "contactPerson");
        if (contact?.On > today)
            yield return new BrokenRule(CaseRule.DayNotInFuture, "contactOn", today);
    }
}

/// <summary>How contact was made.</summary>
public enum ContactChannel
{
    /// <summary>By phone.</summary>
    Phone,

    /// <summary>By mail or e-mail.</summary>
    Mail,

    /// <summary>At a meeting.</summary>
    Meeting,

    /// <summary>Otherwise.</summary>
    Other,
}

/// <summary>How a case was closed.</summary>
/// <param name="On">Legal day.</param>
/// <param name="Reason">Why.</param>
public sealed record Closing(DateOnly On, string Reason);

/// <summary>Accounts in charge of a case; null where nobody is assigned.</summary>
/// <param name="Agency">At the ARS.</param>
/// <param name="Fund">At the CPAM.</param>
/// <param name="AgriculturalFund">At the MSA.</param>
public sealed record Referents(Guid? Agency, Guid? Fund, Guid? AgriculturalFund)
{
    /// <summary>Nobody assigned.</summary>
    public static readonly Referents None = new(null, null, null);

    /// <summary>Whether somebody is in charge for an institution.</summary>
    public bool Include(Guid account) => Agency == account || Fund == account || AgriculturalFund == account;

    /// <summary>The same with one person in place of another.</summary>
    internal Referents Replacing(Guid from, Guid to) => new(
        Agency == from ? to : Agency, Fund == from ? to : Fund, AgriculturalFund == from ? to : AgriculturalFund);

    /// <summary>The accounts assigned.</summary>
    internal IEnumerable<Guid> All => new[] { Agency, Fund, AgriculturalFund }.OfType<Guid>();

    /// <summary>Those who are among some people.</summary>
    internal Referents Within(IReadOnlyCollection<Actor> people)
    {
        return new Referents(IfAmong(Agency), IfAmong(Fund), IfAmong(AgriculturalFund));

        Guid? IfAmong(Guid? account) => people.Any(person => person.UserId == account) ? account : null;
    }

    /// <summary>The rules that a choice breaks; who is already in charge may stay.</summary>
    internal IEnumerable<BrokenRule> Broken(Referents present, IReadOnlyCollection<Actor> candidates)
    {
        if (!Suits(Agency, present.Agency, Institution.Agency, candidates))
            yield return new BrokenRule(CaseRule.ReferentSuitable, "agency");
        if (!Suits(Fund, present.Fund, Institution.Fund, candidates))
            yield return new BrokenRule(CaseRule.ReferentSuitable, "fund");
        if (!Suits(AgriculturalFund, present.AgriculturalFund, Institution.AgriculturalFund, candidates))
            yield return new BrokenRule(CaseRule.ReferentSuitable, "agriculturalFund");
    }

    private static bool Suits(Guid? chosen, Guid? present, Institution institution, IReadOnlyCollection<Actor> candidates) =>
        chosen is null || chosen == present
        || candidates.Any(candidate => candidate.UserId == chosen && candidate.Role.Institution() == institution);
}

/// <summary>Population stated in place of the official sum.</summary>
/// <param name="Inhabitants">At least 1.</param>
/// <param name="Source">Where the figure comes from.</param>
public sealed record StatedPopulation(int Inhabitants, string Source)
{
    private const long FarPercent = 10;

    /// <summary>Whether a stated number is more than 10 % away from an official sum that is known (10-lifecycle 2).</summary>
    public static bool IsFar(int stated, int official) =>
        official > 0 && Math.Abs(stated - (long)official) * 100 > official * FarPercent;
}

/// <summary>A commune of the territory.</summary>
/// <param name="Code">INSEE code, of a commune or a municipal district.</param>
/// <param name="PriorityDistrict">QPV: a priority urban district lies in it.</param>
/// <param name="PriorityArea">ZIP: zone d'intervention prioritaire.</param>
/// <param name="ComplementaryArea">ZAC: zone d'action complémentaire.</param>
public sealed record CaseCommune(string Code, bool PriorityDistrict, bool PriorityArea, bool ComplementaryArea);
