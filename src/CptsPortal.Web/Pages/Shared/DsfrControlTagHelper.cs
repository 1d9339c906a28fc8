using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>A field of the design system: its label, its control with what was typed, and what is wrong with it.</summary>
/// <param name="group">The design system's name of the group, such as <c>fr-input-group</c>.</param>
public abstract class DsfrControlTagHelper(string group) : TagHelper
{
    /// <summary>What the field fills.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>Its label, in French.</summary>
    public required string Label { get; set; }

    /// <summary>A help below the label, if any.</summary>
    public string? Hint { get; set; }

    /// <summary>Reads the label to a screen reader only: the column's title says it already.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>Bound name, within that of the partial view's model.</summary>
    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var id = FieldIds.Of(Name);
        var errors = ViewContext.ModelState.TryGetValue(Name, out var state) ? state.Errors : [];
        var control = Control(id);
        control.Attributes["id"] = id;
        control.Attributes["name"] = Name;
        control.Attributes["aria-describedby"] = FieldIds.MessagesOf(Name);
        if (errors.Count > 0)
            control.Attributes["aria-invalid"] = "true";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(group, HtmlEncoder.Default);
        if (errors.Count > 0)
            output.AddClass(group + "--error", HtmlEncoder.Default);
        output.Content.AppendHtml(LabelOf(id)).AppendHtml(control).AppendHtml(MessagesOf(errors));
    }

    /// <summary>The control without its name, identifier and links to the messages.</summary>
    protected abstract TagBuilder Control(string id);

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

    private TagBuilder MessagesOf(ModelErrorCollection errors)
    {
        var messages = new TagBuilder("div") { Attributes = { ["id"] = FieldIds.MessagesOf(Name) } };
        messages.AddCssClass("fr-messages-group");
        foreach (var error in errors)
        {
            var message = new TagBuilder("p");
            message.AddCssClass("fr-message fr-message--error");
            message.InnerHtml.Append(error.ErrorMessage);
            messages.InnerHtml.AppendHtml(message);
        }

        return messages;
    }
}
