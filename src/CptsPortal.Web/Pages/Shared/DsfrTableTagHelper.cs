using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>
/// A table of the design system; its frame scrolls sideways on a narrow screen and the keyboard can reach it.
/// </summary>
[HtmlTargetElement("dsfr-table")]
public sealed class DsfrTableTagHelper : TagHelper
{
    /// <summary>Identifier of the table, unique in the page.</summary>
    public required string Id { get; set; }

    /// <summary>What the table holds, in French.</summary>
    public required string Caption { get; set; }

    /// <summary>Whether long cells take several lines; figures alone do not need it.</summary>
    public bool Multiline { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        output.TagName = "div";
        output.AddClass("fr-table", HtmlEncoder.Default);
        if (Multiline)
            output.AddClass("fr-table--multiline", HtmlEncoder.Default);
        output.Content
            .AppendHtml("<div class=\"fr-table__wrapper\"><div class=\"fr-table__container\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
            .Append(Id).AppendHtml("-legende\"><div class=\"fr-table__content\"><table id=\"").Append(Id)
            .AppendHtml("\"><caption id=\"").Append(Id).AppendHtml("-legende\">").Append(Caption).AppendHtml("</caption>")
            .AppendHtml(rows).AppendHtml("</table></div></div></div>");
    }
}
