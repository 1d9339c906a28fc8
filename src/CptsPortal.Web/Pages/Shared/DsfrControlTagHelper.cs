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
    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(group, HtmlEncoder.Default);
        if (Errors.Count > 0)
            output.AddClass(group + "--error", HtmlEncoder.Default);
        Fill(output);
    }

    /// <summary>What is wrong with it.</summary>
    protected ModelErrorCollection Errors => ViewContext.ModelState.TryGetValue(Name, out var state) ? state.Errors : [];

    /// <summary>Puts the label, the control and the messages in the group.</summary>
    protected virtual void Fill(TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Content.AppendHtml(LabelOf(FieldIds.Of(Name))).AppendHtml(NamedControl()).AppendHtml(Messages());
    }

    /// <summary>The control with its name, identifier and links to the messages.</summary>
    protected TagBuilder NamedControl()
    {
        var id = FieldIds.Of(Name);
        var control = Control(id);
        control.Attributes["id"] = id;
        control.Attributes["name"] = Name;
        control.Attributes["aria-describedby"] = FieldIds.MessagesOf(Name);
        if (Errors.Count > 0)
            control.Attributes["aria-invalid"] = "true";
        return control;
    }

    /// <summary>The control without its name, identifier and links to the messages.</summary>
    protected abstract TagBuilder Control(string id);

    /// <summary>The label of an element, with its help.</summary>
    protected TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.AddCssClass(LabelHidden ? "fr-sr-only" : "fr-label");
        label.InnerHtml.Append(Label);
        AppendHint(label);
        return label;
    }

    /// <summary>Adds the help, if any.</summary>
    protected void AppendHint(TagBuilder label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (Hint is null)
            return;
        var hint = new TagBuilder("span");
        hint.AddCssClass("fr-hint-text");
        hint.InnerHtml.Append(Hint);
        label.InnerHtml.AppendHtml(hint);
    }

    /// <summary>What is wrong, told below the control.</summary>
    protected TagBuilder Messages()
    {
        var messages = new TagBuilder("div") { Attributes = { ["id"] = FieldIds.MessagesOf(Name) } };
        messages.AddCssClass("fr-messages-group");
        foreach (var error in Errors)
        {
            var message = new TagBuilder("p");
            message.AddCssClass("fr-message fr-message--error");
            message.InnerHtml.Append(error.ErrorMessage);
            messages.InnerHtml.AppendHtml(message);
        }

        return messages;
    }
}
