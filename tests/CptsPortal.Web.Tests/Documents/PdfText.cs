using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CptsPortal.Web.Tests.Documents;

/// <summary>What is read in a PDF. Spaces are left out of texts: a line may end where one was.</summary>
internal static class PdfText
{
    /// <summary>A text without its spaces, of any kind.</summary>
    public static string Tight(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>The text of a page.</summary>
    public static string Of(Page page) => Tight(page.Text);

    /// <summary>The text of a document, the feet of its pages left out.</summary>
    public static string Of(PdfDocument pdf) =>
        string.Concat(pdf.GetPages().Select(page => Tight(page.Text).Replace($"Page{page.Number}/{pdf.NumberOfPages}", "", StringComparison.Ordinal)));
}
