using CptsPortal.Application.AnnualReviews;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.AnnualReviews;

namespace CptsPortal.Web.Documents;

/// <summary>The report of the review of a contract year, the same on the screen and on paper.</summary>
/// <param name="Case">The case.</param>
/// <param name="View">The review.</param>
/// <param name="Year">1 to 5.</param>
internal sealed record ReviewSheet(CaseHeader Case, ReviewView View, int Year)
{
    /// <summary>Its title.</summary>
    public string Title => $"Compte rendu de la revue de l’année\u00A0{Year}";

    /// <summary>Its reference: the rank of the closing after the first.</summary>
    public string Reference => $"{View.Contract.Reference}/REV-{Year}{(View.Closings.Count > 1 ? $"-{View.Closings.Count}" : "")}";

    /// <summary>Whether the review is not closed.</summary>
    public bool IsDraft => View.State != ReviewState.Closed;

    /// <summary>As it is printed.</summary>
    public Paper Paper => new("/Documents/Review.cshtml", this, Reference, $"revue-{Reference.Replace('/', '-')}.pdf");
}
