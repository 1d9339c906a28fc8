using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CptsPortal.Browser.Tests.Pages;

/// <summary>
/// What of a page's body an accessibility check can depend on: each element in its place, with its classes, role and states and
/// whether it has text, not which text. A page made of nothing but what other pages showed was judged with them.
/// </summary>
internal static class PageShape
{
    private static readonly string[] Told = ["class", "role", "type", "style", "tabindex", "hidden", "disabled", "open", "aria-hidden", "aria-current", "aria-invalid", "lang"];

    /// <summary>The parts of a page: each kind of element within its parent and grandparent, and each step from a heading to the next.</summary>
    public static IEnumerable<string> PartsOf(IHtmlDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var body = page.QuerySelector("main") ?? page.DocumentElement;
        var headings = body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName).ToList();
        return body.Descendants<IElement>().Select(Of)
            .Concat(headings.Zip(headings.Skip(1), (one, next) => $"{one} then {next}"))
            .Distinct();
    }

    private static string Of(IElement element) => string.Join(" < ", new[] { element, element.ParentElement, element.ParentElement?.ParentElement }.OfType<IElement>().Select(Kind));

    private static string Kind(IElement element) => string.Create(CultureInfo.InvariantCulture, $"{element.LocalName}{string.Concat(element.Attributes
        .OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(Kind))}{(element.TextContent.AsSpan().Trim().IsEmpty ? "" : " T")}");

    private static string Kind(IAttr attribute) =>
        Told.Contains(attribute.Name) ? $" {attribute.Name}={attribute.Value}" : attribute.Value.Length == 0 ? $" {attribute.Name}=∅" : $" {attribute.Name}";
}
