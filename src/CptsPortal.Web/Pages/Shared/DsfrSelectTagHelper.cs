using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A choice of one among a list; the one that the form holds is selected.</summary>
[HtmlTargetElement("dsfr-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrSelectTagHelper() : DsfrControlTagHelper("fr-select-group")
{
    /// <summary>What may be chosen: value and words, see <see cref="Choices"/>.</summary>
    public required IEnumerable<(string Value, string Text)> Options { get; set; }

    /// <summary>Words of the choice of nothing; none when something must be chosen.</summary>
    public string? Empty { get; set; }

    /// <inheritdoc />
    protected override TagBuilder Control(string id)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("fr-select");
        if (Empty is not null)
            select.InnerHtml.AppendHtml(Option("", Empty));
        foreach (var (value, text) in Options)
            select.InnerHtml.AppendHtml(Option(value, text));
        return select;
    }

    private TagBuilder Option(string value, string text)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = value } };
        if (value == (For.Model?.ToString() ?? ""))
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}

/// <summary>A file to send; its form has <c>enctype="multipart/form-data"</c> and its page <see cref="UploadAttribute"/>.</summary>
[HtmlTargetElement("dsfr-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrFileTagHelper() : DsfrControlTagHelper("fr-upload-group")
{
    /// <inheritdoc />
    protected override TagBuilder Control(string id)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "file" } };
        input.AddCssClass("fr-upload");
        return input;
    }
}
