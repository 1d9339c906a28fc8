using CptsPortal.Domain.AnnualReviews;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of annual reviews and of their rules.</summary>
public static class ReviewTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Reviews");

    /// <summary>Class of the badge of a state; the badge always has its word too.</summary>
    public static string Badge(ReviewState state) => state switch
    {
        ReviewState.Closed => "fr-badge--success",
        ReviewState.Agreed => "fr-badge--new",
        ReviewState.Open => "fr-badge--info",
        _ => "fr-badge--warning",
    };

    /// <summary>A value of an indicator: <c>12,5 %</c>, <c>oui</c>; a dash for none.</summary>
    public static string Value(decimal? value, SubjectIndicator terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return value is not { } known ? "—"
            : terms.IsYesNo ? known == 0m ? "non" : "oui"
            : ContractTexts.Number(known, terms.Unit);
    }
}
