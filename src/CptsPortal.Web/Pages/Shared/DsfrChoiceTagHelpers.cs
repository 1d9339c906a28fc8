using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A question answered by one of a few buttons, yes and no unless said otherwise; it fills a boolean or an enumerated value.</summary>
[HtmlTargetElement("dsfr-choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrChoiceTagHelper() : DsfrControlTagHelper("fr-fieldset")
{
    /// <summary>Values and their French words, in order; see <see cref="Choices"/>.</summary>
    public IEnumerable<(string Value, string Text)> Options { get; set; } = [("True", "Oui"), ("False", "Non")];

    /// <summary>Whether the answers follow one another on a line.</summary>
    public bool Inline { get; set; } = true;

    /// <inheritdoc />
    protected override void Fill(TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var id = FieldIds.Of(Name);
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("aria-labelledby", $"{id}-question {FieldIds.MessagesOf(Name)}");
        var legend = new TagBuilder("legend") { Attributes = { ["id"] = id + "-question" } };
        legend.AddCssClass(LabelHidden ? "fr-sr-only" : "fr-fieldset__legend fr-fieldset__legend--regular");
        legend.InnerHtml.Append(Label);
        AppendHint(legend);
        output.Content.AppendHtml(legend);
        foreach (var (value, text) in Options)
            output.Content.AppendHtml(Answer($"{id}-{value}", value, text));
        output.Content.AppendHtml(Messages());
    }

    /// <inheritdoc />
    protected override TagBuilder Control(string id) => new("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "radio" } };

    private TagBuilder Answer(string id, string value, string text)
    {
        var input = Control(id);
        (input.Attributes["id"], input.Attributes["name"], input.Attributes["value"]) = (id, Name, value);
        if (For.Model?.ToString() == value)
            input.Attributes["checked"] = "checked";
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.AddCssClass("fr-label");
        label.InnerHtml.Append(text);
        var group = new TagBuilder("div");
        group.AddCssClass("fr-radio-group");
        group.InnerHtml.AppendHtml(input).AppendHtml(label);
        var element = new TagBuilder("div");
        element.AddCssClass(Inline ? "fr-fieldset__element fr-fieldset__element--inline" : "fr-fieldset__element");
        element.InnerHtml.AppendHtml(group);
        return element;
    }
}

/// <summary>One box to tick; it fills a boolean.</summary>
[HtmlTargetElement("dsfr-checkbox", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrCheckboxTagHelper() : DsfrControlTagHelper("fr-checkbox-group")
{
    /// <inheritdoc />
    protected override void Fill(TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.AddClass("fr-mb-2w", HtmlEncoder.Default);
        output.Content.AppendHtml(NamedControl()).AppendHtml(LabelOf(FieldIds.Of(Name))).AppendHtml(Messages());
    }

    /// <inheritdoc />
    protected override TagBuilder Control(string id)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "checkbox", ["value"] = "true" } };
        if (For.Model is true)
            input.Attributes["checked"] = "checked";
        return input;
    }
}
