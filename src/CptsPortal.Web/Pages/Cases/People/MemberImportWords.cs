using CptsPortal.Domain.Cases;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>What a line of an import does, in words.</summary>
internal static class MemberImportWords
{
    /// <summary>Class of the badge; it always has its word too.</summary>
    public static string Badge(LineOutcome outcome) => outcome switch
    {
        LineOutcome.Added => "fr-badge--success",
        LineOutcome.Changed => "fr-badge--info",
        LineOutcome.Refused => "fr-badge--error",
        _ => "",
    };

    /// <summary>Why it is refused, or what it changes; nothing for what stays.</summary>
    public static IEnumerable<string> Details(PlannedLine line) => line switch
    {
        { Outcome: LineOutcome.Refused } => line.Broken.Select(broken => CaseTexts.Texts.Get(broken.Code, broken.Values)).Distinct(),
        { Before: { } before, Member: { } member } => Changes(before, member),
        { Member: { } added } => [$"{added.Profession}, {CaseTexts.Texts.Of(added.Mode)}, depuis le {French.Date(added.JoinedOn)}"],
        _ => [],
    };

    private static IEnumerable<string> Changes(Member before, Member after)
    {
        if (before.Profession != after.Profession)
            yield return Change("Profession ou type", before.Profession, after.Profession);
        if (before.Mode != after.Mode)
            yield return Change("Exercice", CaseTexts.Texts.Of(before.Mode), CaseTexts.Texts.Of(after.Mode));
        if (before.Governs != after.Governs)
            yield return Change("Gouvernance", Word(before.Governs), Word(after.Governs));
        if (before.JoinedOn != after.JoinedOn)
            yield return Change("Arrivée", French.Date(before.JoinedOn), French.Date(after.JoinedOn));
        if (before.LeftOn != after.LeftOn)
            yield return Change("Départ", Day(before.LeftOn), Day(after.LeftOn));
    }

    private static string Change(string label, string before, string after) => $"{label}\u00A0: {before} → {after}";

    private static string Word(bool value) => value ? "oui" : "non";

    private static string Day(DateOnly? day) => day is { } given ? French.Date(given) : "aucun";
}
