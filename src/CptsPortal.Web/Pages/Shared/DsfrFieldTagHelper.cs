using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A text, date or number field of the design system.</summary>
[HtmlTargetElement("dsfr-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrFieldTagHelper() : DsfrControlTagHelper("fr-input-group")
{
    /// <summary>The kind of input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The keyboard that a phone shows, if not the usual one.</summary>
    public string? InputMode { get; set; }

    /// <summary>What a browser may fill in by itself, as HTML names it.</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>A browser blanks a date field that holds no date: a text field keeps what was typed.</summary>
    private string ShownType =>
        Type == "date" && For.Model is string { Length: > 0 } typed && Typed.Written(typed) is null ? "text" : Type;

    /// <inheritdoc />
    protected override TagBuilder Control(string id)
    {
        var input = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes = { ["type"] = ShownType, ["value"] = For.Model as string, ["autocomplete"] = Autocomplete },
        };
        input.AddCssClass("fr-input");
        if (InputMode is not null)
            input.Attributes["inputmode"] = InputMode;
        return input;
    }
}

/// <summary>A text of several lines.</summary>
[HtmlTargetElement("dsfr-area", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrAreaTagHelper() : DsfrControlTagHelper("fr-input-group")
{
    /// <summary>Lines shown.</summary>
    public int Rows { get; set; } = 4;

    /// <inheritdoc />
    protected override TagBuilder Control(string id)
    {
        var area = new TagBuilder("textarea") { Attributes = { ["rows"] = Rows.ToString(CultureInfo.InvariantCulture) } };
        area.AddCssClass("fr-input");
        // A browser drops the first line break of a text area.
        area.InnerHtml.AppendHtml("\n").Append(For.Model as string ?? "");
        return area;
    }
}
