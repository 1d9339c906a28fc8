using CptsPortal.Application.Documents;
using CptsPortal.Application.HealthProjects;
using CptsPortal.Domain.Documents;
using CptsPortal.Domain.HealthProjects;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Documents;

namespace CptsPortal.Web.Pages.HealthProjects.Mail;

/// <summary>A letter that notifies an act on a version.</summary>
/// <param name="Slug">Its name in the address.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">Its date.</param>
internal sealed record ProjectLetterItem(string Slug, string Title, DateOnly On);

/// <summary>What the body of a letter says.</summary>
/// <param name="Structure">Name of the legal structure.</param>
/// <param name="ReceivedOn">Day of receipt of the project.</param>
/// <param name="On">Day of the act; null in a draft.</param>
/// <param name="Asked">The complements asked.</param>
/// <param name="Opposition">The opposition.</param>
/// <param name="IsTacit">Whether silence validated.</param>
internal sealed record ProjectLetterBody(
    string Structure, DateOnly? ReceivedOn, DateOnly? On, ComplementsAsked? Asked, Opposition? Opposition, bool IsTacit);

/// <summary>Makes the letters by which the ARS asks for complements, validates or opposes.</summary>
internal static class ProjectLetters
{
    /// <summary>The acts that these letters notify.</summary>
    public static readonly IReadOnlyList<string> Notified = [nameof(AskProjectComplements), nameof(ValidateProject), nameof(OpposeProject)];

    private const string Complements = "complements-";

    /// <summary>The letters of a version, oldest first.</summary>
    public static IReadOnlyList<ProjectLetterItem> Of(ProjectView project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return
        [
            .. project.Complements.Select((asked, i) => new ProjectLetterItem($"{Complements}{i + 1}", "Demande de compléments", asked.AskedOn)),
            .. project.Opposition is { } opposition ? [new ProjectLetterItem("opposition", "Opposition au projet de santé", opposition.On)] : Array.Empty<ProjectLetterItem>(),
            .. project.ValidatedOn is { } validated ? [new ProjectLetterItem("validation", "Validation du projet de santé", validated)] : Array.Empty<ProjectLetterItem>(),
            .. project.Phase == ProjectPhase.TacitlyValidated
                ? [new ProjectLetterItem("validation-tacite", "Projet de santé réputé validé", project.Clock!.DeemedValidatedFrom!.Value)] : Array.Empty<ProjectLetterItem>(),
        ];
    }

    /// <summary>A letter of a version by its name in the address; null when there is none.</summary>
    public static OfficialLetter? Find(ProjectView project, Letterhead mail, string slug) =>
        Of(project).FirstOrDefault(letter => letter.Slug == slug) is not { } found ? null
        : slug.StartsWith(Complements, StringComparison.Ordinal) ? OfComplements(project, mail, project.Complements[Rank(slug)], found.On)
        : slug == "opposition" ? OfOpposition(project, mail, project.Opposition!, found.On)
        : OfValidation(project, mail, found.On, slug == "validation-tacite");

    /// <summary>A letter as it is printed.</summary>
    public static Paper PaperOf(OfficialLetter letter, string slug) => letter.Paper($"projet-de-sante-{slug}-{letter.Reference.Replace('/', '-')}.pdf");

    /// <summary>What finds a letter among the issued documents.</summary>
    public static FindIssuedDocument Issued(Guid caseId, int number, string slug) => slug.StartsWith(Complements, StringComparison.Ordinal)
        ? new(caseId, [DocumentKind.ProjectComplements], number, Rank(slug) + 1)
        : new(caseId, [slug switch { "opposition" => DocumentKind.ProjectOpposition, "validation" => DocumentKind.ProjectValidation, _ => DocumentKind.ProjectTacitValidation }], number);

    /// <summary>The name in the address of the letter of an issued document.</summary>
    public static string SlugOf(IssuedDocument document) => document.Kind switch
    {
        DocumentKind.ProjectComplements => $"{Complements}{document.Rank}",
        DocumentKind.ProjectOpposition => "opposition",
        DocumentKind.ProjectValidation => "validation",
        _ => "validation-tacite",
    };

    /// <summary>The request for complements; a draft without date.</summary>
    public static OfficialLetter OfComplements(ProjectView project, Letterhead mail, ComplementsAsked asked, DateOnly? on) => Make(
        project, mail, "Demande de compléments", "demande de compléments", "_Complements", Body(project, on) with { Asked = asked },
        nameof(AskProjectComplements));

    /// <summary>The opposition; a draft without date.</summary>
    public static OfficialLetter OfOpposition(ProjectView project, Letterhead mail, Opposition opposition, DateOnly? on) => Make(
        project, mail, "Opposition au projet de santé", "opposition", "_Opposition", Body(project, on) with { Opposition = opposition },
        nameof(OpposeProject));

    /// <summary>The validation, explicit or by silence; a draft without date.</summary>
    public static OfficialLetter OfValidation(ProjectView project, Letterhead mail, DateOnly? on, bool isTacit = false) => Make(
        project, mail, isTacit ? "Projet de santé réputé validé" : "Validation du projet de santé", isTacit ? "validation tacite" : "validation",
        "_Validation", Body(project, on) with { IsTacit = isTacit }, nameof(ValidateProject));

    private static int Rank(string slug) => int.Parse(slug[Complements.Length..], System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static ProjectLetterBody Body(ProjectView project, DateOnly? on) =>
        new(project.Content.Structure.Name ?? "", project.ReceivedOn, on, null, null, false);

    private static OfficialLetter Make(
        ProjectView project, Letterhead mail, string title, string subject, string template, ProjectLetterBody body, string act) => new(
        title, [OfficialLetter.Agency(new LetterPlace(mail.Department.RegionName, mail.Department.Name))],
        $"{mail.Reference}/PS-{project.Number}", body.On, body.On is null,
        [.. new[] { project.Content.Structure.Name, project.Content.Structure.Representative?.Name, project.Content.Structure.Address, project.Content.Structure.Email }
            .OfType<string>()],
        $"projet de santé de «\u00A0{mail.Name}\u00A0»\u00A0: {subject}", $"/Pages/HealthProjects/Mail/{template}.cshtml", body,
        [Signatory(body.On is { } on ? mail.SignatureOf(act, on) : null)]);

    private static LetterSignatory Signatory(ActSignature? signature) =>
        new("Pour le directeur général de l’agence régionale de santé", signature?.Name, signature?.Delegator);
}
