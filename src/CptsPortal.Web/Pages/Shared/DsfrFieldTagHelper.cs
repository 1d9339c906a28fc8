using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A text, date or number field of the design system, with what was typed and what is wrong with it.</summary>
[HtmlTargetElement("dsfr-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DsfrFieldTagHelper : TagHelper
{
    /// <summary>The string that the field fills.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>Its label, in French.</summary>
    public required string Label { get; set; }

    /// <summary>A help below the label, if any.</summary>
    public string? Hint { get; set; }

    /// <summary>The kind of input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The keyboard that a phone shows, if not the usual one.</summary>
    public string? InputMode { get; set; }

    /// <summary>What a browser may fill in by itself, as HTML names it.</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>Reads the label to a screen reader only: the column's title says it already.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var id = FieldIds.Of(For.Name);
        var errors = ViewContext.ModelState.TryGetValue(For.Name, out var state) ? state.Errors : [];
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("fr-input-group", HtmlEncoder.Default);
        if (errors.Count > 0)
            output.AddClass("fr-input-group--error", HtmlEncoder.Default);
        output.Content.AppendHtml(LabelOf(id)).AppendHtml(InputOf(id, errors.Count > 0)).AppendHtml(MessagesOf(errors));
    }

    /// <summary>A browser blanks a date field that holds no date: a text field keeps what was typed.</summary>
    private string ShownType =>
        Type == "date" && For.Model is string { Length: > 0 } typed
        && !DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "text" : Type;

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.AddCssClass(LabelHidden ? "fr-sr-only" : "fr-label");
        label.InnerHtml.Append(Label);
        if (Hint is not null)
        {
            var hint = new TagBuilder("span");
            hint.AddCssClass("fr-hint-text");
            hint.InnerHtml.Append(Hint);
            label.InnerHtml.AppendHtml(hint);
        }

        return label;
    }

    private TagBuilder InputOf(string id, bool wrong)
    {
        var input = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes =
            {
                ["id"] = id, ["name"] = For.Name, ["type"] = ShownType, ["value"] = For.Model as string,
                ["autocomplete"] = Autocomplete, ["aria-describedby"] = FieldIds.MessagesOf(For.Name),
            },
        };
        input.AddCssClass("fr-input");
        if (InputMode is not null)
            input.Attributes["inputmode"] = InputMode;
        if (wrong)
            input.Attributes["aria-invalid"] = "true";
        return input;
    }

    private TagBuilder MessagesOf(ModelErrorCollection errors)
    {
        var group = new TagBuilder("div") { Attributes = { ["id"] = FieldIds.MessagesOf(For.Name) } };
        group.AddCssClass("fr-messages-group");
        foreach (var error in errors)
        {
            var message = new TagBuilder("p");
            message.AddCssClass("fr-message fr-message--error");
            message.InnerHtml.Append(error.ErrorMessage);
            group.InnerHtml.AppendHtml(message);
        }

        return group;
    }
}
