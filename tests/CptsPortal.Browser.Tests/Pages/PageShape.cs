using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CptsPortal.Browser.Tests.Pages;

/// <summary>
/// What of a page's body an accessibility check can depend on: elements, classes, roles, states and whether there is text,
/// not which text. Pages of one shape are judged once.
/// </summary>
internal static class PageShape
{
    // The third row of a list says nothing that its first two do not.
    private const int Repetitions = 2;
    private static readonly string[] Told = ["class", "role", "type", "style", "tabindex", "hidden", "disabled", "open", "aria-hidden", "aria-current", "aria-invalid", "lang"];

    public static string Of(IHtmlDocument page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Of(page.QuerySelector("main") ?? page.DocumentElement);
    }

    private static string Of(IElement element)
    {
        var shape = new StringBuilder("<").Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            shape.Append(' ').Append(attribute.Name);
            if (Told.Contains(attribute.Name))
                shape.Append('=').Append(attribute.Value);
            else if (attribute.Value.Length == 0)
                shape.Append("=∅");
        }

        shape.Append('>');
        var (last, times) = ("", 0);
        foreach (var child in element.ChildNodes.Select(Of).Where(child => child.Length > 0))
        {
            (last, times) = child == last ? (last, times + 1) : (child, 1);
            if (times <= Repetitions)
                shape.Append(child);
        }

        return shape.Append("</>").ToString();
    }

    private static string Of(INode node) => node switch
    {
        IElement element => Of(element),
        IText text when !string.IsNullOrWhiteSpace(text.Data) => "T",
        _ => "",
    };
}
