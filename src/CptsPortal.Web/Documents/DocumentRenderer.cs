using System.Text;
using CptsPortal.Application.Ports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CptsPortal.Web.Documents;

/// <summary>Makes printable documents of Razor templates, with the style sheet and the fonts of paper.</summary>
/// <remarks>A document knows no request: a job prints the same one as a page.</remarks>
internal sealed class DocumentRenderer(
    IRazorViewEngine views, ITempDataProvider tempData, IWebHostEnvironment environment, IServiceProvider services)
{
    private static readonly string[] Files = ["css/print.css", "css/letter.css", "dsfr/fonts/Marianne-Regular.woff2", "dsfr/fonts/Marianne-Bold.woff2"];

    private const string ReferenceSheet = "reference.css";

    /// <summary>Renders a paper, whose values Razor escapes.</summary>
    public async Task<PrintableDocument> RenderAsync(Paper paper)
    {
        var context = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        var view = views.GetView(null, paper.Template, isMainPage: true).EnsureSuccessful(null).View!;
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = paper.Model };
        await using var text = new StringWriter();
        await view.RenderAsync(new ViewContext(
            context, view, data, new TempDataDictionary(context.HttpContext, tempData), text, new HtmlHelperOptions()));
        return Printable(text.ToString(), paper.Reference);
    }

    /// <summary>A page that was rendered, with its style sheets and fonts; its reference stands at the foot of each sheet.</summary>
    public PrintableDocument Printable(string html, string reference) => new(
        html, Files.Select(path => (Name: Path.GetFileName(path), Bytes: Read(path))).Append((Name: ReferenceSheet, Bytes: Foot(reference))).ToDictionary(file => file.Name, file => file.Bytes));

    /// <summary>No text of a margin comes from the page itself; what a string of CSS could not hold is escaped.</summary>
    private static byte[] Foot(string reference) => Encoding.UTF8.GetBytes(
        $"@page {{ @bottom-left {{ content: \"{string.Concat(reference.Select(letter => char.IsLetterOrDigit(letter) ? $"{letter}" : $"\\{(int)letter:x} "))}\" }} }}");

    private byte[] Read(string path)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
