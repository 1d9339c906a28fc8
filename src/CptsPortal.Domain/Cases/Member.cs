using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Cases;

/// <summary>A person or a structure that has joined the CPTS.</summary>
/// <param name="Id">Identity.</param>
/// <param name="IsStructure">True for a structure (MSP, centre, hospital ...), false for a person.</param>
/// <param name="Name">Name.</param>
/// <param name="Profession">Profession of a person, kind of a structure.</param>
/// <param name="Mode">Exercise mode: liberal, employed, mixed.</param>
/// <param name="JoinedOn">First day as a member.</param>
/// <param name="LeftOn">First day no longer a member; null while it is one.</param>
/// <param name="Governs">Takes part in the governance.</param>
public sealed record Member(
    Guid Id, bool IsStructure, string Name, string Profession, ExerciseMode Mode, DateOnly JoinedOn, DateOnly? LeftOn, bool Governs)
{
    /// <summary>Whether it is a member on a day.</summary>
    public bool IsPresentOn(DateOnly day) => JoinedOn <= day && !(LeftOn <= day);

    /// <summary>The rules that a member breaks.</summary>
    internal IEnumerable<BrokenRule> Broken(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return new BrokenRule(CaseRule.MemberComplete, "name");
        if (string.IsNullOrWhiteSpace(Profession))
            yield return new BrokenRule(CaseRule.MemberComplete, "profession");
        if (JoinedOn == default)
            yield return new BrokenRule(CaseRule.JoinedOnGiven, "joinedOn");
        if (JoinedOn > today)
            yield return new BrokenRule(CaseRule.DayNotInFuture, "joinedOn", today);
        if (LeftOn < JoinedOn)
            yield return new BrokenRule(CaseRule.LeftNotBeforeJoined, "leftOn", JoinedOn);
    }
}

/// <summary>The CPTS's word that the list of its members is up to date (contrat type art. 1).</summary>
/// <param name="On">Day on which it said so.</param>
/// <param name="Members">Members on that day, those who had left not counted.</param>
public sealed record MembersUpdate(DateOnly On, int Members);

/// <summary>How a member practises.</summary>
public enum ExerciseMode
{
    /// <summary>Libéral.</summary>
    Liberal,

    /// <summary>Salarié.</summary>
    Employed,

    /// <summary>Mixte.</summary>
    Mixed,

    /// <summary>Does not apply (structures).</summary>
    None,
}
