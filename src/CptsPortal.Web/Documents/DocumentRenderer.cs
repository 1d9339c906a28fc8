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

    /// <summary>Renders a template, whose values Razor escapes.</summary>
    /// <param name="template">Path of the template.</param>
    /// <param name="model">What it shows.</param>
    public async Task<PrintableDocument> RenderAsync(string template, object model)
    {
        var context = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        var view = views.GetView(null, template, isMainPage: true).EnsureSuccessful(null).View!;
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await using var text = new StringWriter();
        await view.RenderAsync(new ViewContext(
            context, view, data, new TempDataDictionary(context.HttpContext, tempData), text, new HtmlHelperOptions()));
        return Printable(text.ToString());
    }

    /// <summary>A page that was rendered, with its style sheets and fonts.</summary>
    public PrintableDocument Printable(string html) => new(html, Files.ToDictionary(path => Path.GetFileName(path), Read));

    private byte[] Read(string path)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
