using CptsPortal.Web.Documents;

namespace CptsPortal.Web.Pages.Documents;

/// <summary>A letter of the institutions, the same on the screen and on paper; <c>_OfficialLetter.cshtml</c> lays it out.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Issuers">Who writes it.</param>
/// <param name="Reference">Reference that an answer quotes.</param>
/// <param name="On">Date of the letter; null in a draft.</param>
/// <param name="IsDraft">Marks it "PROJET".</param>
/// <param name="Addressee">Lines of the addressee.</param>
/// <param name="Subject">What it is about, in lower case.</param>
/// <param name="Template">Path of the template of its body.</param>
/// <param name="Body">Model of that template.</param>
/// <param name="Signatories">Who signs it.</param>
internal sealed record OfficialLetter(
    string Title, IReadOnlyList<LetterIssuer> Issuers, string Reference, DateOnly? On, bool IsDraft, IReadOnlyList<string> Addressee,
    string Subject, string Template, object Body, IReadOnlyList<LetterSignatory> Signatories)
{
    /// <summary>The letter as it is printed.</summary>
    public Paper Paper(string fileName) => new("/Documents/Letter.cshtml", this, Reference, fileName);

    /// <summary>The ARS's block.</summary>
    public static LetterIssuer Agency(LetterPlace place) =>
        new("Agence régionale de santé", [place.Region, $"Délégation départementale\u00A0: {place.Department}"]);

    /// <summary>The fund's block.</summary>
    public static LetterIssuer Fund(LetterPlace place) => new("Assurance maladie", [$"Caisse du département\u00A0: {place.Department}"]);
}

/// <summary>An institution at the head of a letter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lines">What is below.</param>
internal sealed record LetterIssuer(string Name, IReadOnlyList<string> Lines);

/// <summary>Where the institutions of a letter are.</summary>
/// <param name="Region">Name of the region.</param>
/// <param name="Department">Name of the department.</param>
internal sealed record LetterPlace(string Region, string Department);

/// <summary>A signature.</summary>
/// <param name="Quality">For whom one signs.</param>
/// <param name="Name">Who signs; null when that is not known yet.</param>
/// <param name="Delegator">By whose delegation; null when one signs by one's own right.</param>
internal sealed record LetterSignatory(string Quality, string? Name, string? Delegator = null);
