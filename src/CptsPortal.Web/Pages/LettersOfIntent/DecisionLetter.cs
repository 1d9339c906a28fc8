using CptsPortal.Application.Documents;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.Law.Deadlines;
using CptsPortal.Law.StartUp;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>What the body of a decision's letter says.</summary>
/// <param name="Letter">The letter of intent.</param>
/// <param name="Name">Name of the project.</param>
/// <param name="Committee">Name of the committee consulted, if any.</param>
/// <param name="Validated">Whether both institutions are favourable.</param>
/// <param name="On">Day of the joint decision; null in a draft.</param>
/// <param name="Reasons">The reasons of those who are not favourable.</param>
/// <param name="Awards">The default awards among those that the ARS foresees.</param>
/// <param name="ProjectBy">Recommended day for filing the health project (D-04).</param>
internal sealed record DecisionBody(
    LetterOfIntent Letter, string Name, string? Committee, bool Validated, DateOnly? On, IReadOnlyList<string> Reasons,
    IReadOnlyList<StartUpAward> Awards, DateOnly? ProjectBy);

/// <summary>Makes the letter by which a joint decision is notified.</summary>
internal static class DecisionLetter
{
    private const string Template = "/Pages/LettersOfIntent/_DecisionLetter.cshtml";

    /// <summary>Reference of a letter of intent, as its decision quotes it.</summary>
    public static string ReferenceOf(LetterView view) => $"{view.Case.Reference}/LI-{view.Letter!.Number}";

    /// <summary>The letter of a decision that was taken.</summary>
    public static OfficialLetter Of(LetterView view) =>
        Make(view, view.Letter!.AgencyDecision, view.Letter.FundDecision, view.Letter.DecidedOn);

    /// <summary>The letter of a decision that was taken, as it is printed.</summary>
    public static Paper PaperOf(LetterView view) => Of(view).Paper($"decision-lettre-intention-{view.Case.Reference}-{view.Letter!.Number}.pdf");

    /// <summary>What finds the letter of a decision among the issued documents.</summary>
    public static FindIssuedDocument Issued(LetterView view) => new(view.Case.Id, [DocumentKind.LetterDecision], view.Letter!.Number);

    /// <summary>The letter as it would be if the decision proposed, and a like one of the other institution, were taken.</summary>
    public static OfficialLetter Proposed(LetterView view, Institution institution, LetterDecision proposed)
    {
        var (agency, fund) = (view.Letter!.AgencyDecision, view.Letter.FundDecision);
        return institution == Institution.Agency ? Make(view, proposed, fund, null) : Make(view, agency, proposed, null);
    }

    private static OfficialLetter Make(LetterView view, LetterDecision? agency, LetterDecision? fund, DateOnly? on)
    {
        var letter = view.Letter!;
        LetterDecision[] given = [.. new[] { agency, fund }.OfType<LetterDecision>()];
        var validated = given.All(decision => decision.Favourable);
        var leader = letter.Content.Leader;
        var place = new LetterPlace(view.Department.RegionName, view.Department.Name);
        var body = new DecisionBody(
            letter, letter.Content.ProjectName ?? view.Case.Name, letter.Consultation?.Opinion is null ? null : view.Region.CommitteeName,
            validated, on, [.. given.Where(decision => !decision.Favourable).Select(decision => decision.Reason ?? "")],
            AwardsOf(view, agency), on is { } day ? CreationDeadlines.ProjectFiled.DueFrom(day) : null);
        return new OfficialLetter(
            "Décision sur une lettre d’intention",
            [OfficialLetter.Agency(place), OfficialLetter.Fund(place)],
            ReferenceOf(view), on, on is null,
            [.. new[] { leader?.Name, leader?.Profession, leader?.Email }.OfType<string>()],
            $"lettre d’intention du projet «\u00A0{body.Name}\u00A0»\u00A0: {(validated ? "validation" : "rejet")}",
            Template, body,
            [
                new("Pour l’agence régionale de santé", agency?.ByName, agency?.Delegator),
                new("Pour l’assurance maladie", fund?.ByName, fund?.Delegator),
            ]);
    }

    private static IReadOnlyList<StartUpAward> AwardsOf(LetterView view, LetterDecision? agency) =>
        [.. (StartUpDefaults.For(view.Region.Region)?.Awards ?? []).Where(award => award.Kind switch
        {
            StartUpAwardKind.StartUp => agency?.Awards?.StartUp == true,
            _ => agency?.Awards?.Support == true,
        })];
}
