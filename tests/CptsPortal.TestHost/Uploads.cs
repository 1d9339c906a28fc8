using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;

namespace CptsPortal.TestHost;

/// <summary>Sends forms with a file as a browser without script does.</summary>
public static class Uploads
{
    /// <summary>The smallest PDF, told from another by a text.</summary>
    public static byte[] Pdf(string text = "") => Encoding.UTF8.GetBytes($"%PDF-1.7\n%{text}\n%%EOF");

    /// <summary>Opens a page, fills in its form, gives it a file and sends it.</summary>
    public static Task<HttpResponseMessage> UploadAsync(
        this HttpClient client, string address, string form, (string Field, string Name, byte[] Content) file, params (string Name, string Value)[] fields) =>
        client.UploadByAsync(null, address, form, file, fields);

    /// <summary>Opens a page, fills in its form, gives it a file and sends it by one of its buttons.</summary>
    /// <param name="client">Somebody.</param>
    /// <param name="handler">The handler that the button names; null for the button that names none.</param>
    /// <param name="address">The page.</param>
    /// <param name="form">CSS selector of the form.</param>
    /// <param name="file">The file.</param>
    /// <param name="fields">What is typed.</param>
    public static async Task<HttpResponseMessage> UploadByAsync(
        this HttpClient client, string? handler, string address, string form, (string Field, string Name, byte[] Content) file, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(client);
        var found = (IHtmlFormElement)(await client.ReadAsync(address)).QuerySelector(form)!;
        if (handler is not null)
            found.SetAttribute("action", found.QuerySelector($"button[formaction*='handler={handler}']")!.GetAttribute("formaction")!);
        using var content = new MultipartFormDataContent();
        var typed = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in found.Values().Where(field => !typed.Contains(field.Name)).Concat(fields))
            content.Add(new StringContent(value), name);
        // The kind that a browser announces is never believed.
        content.Add(new ByteArrayContent(file.Content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, file.Field, file.Name);
        var action = found.GetAttribute("action") is { Length: > 0 } given ? given : address;
        return await client.PostAsync(new Uri(action, UriKind.Relative), content, Xunit.TestContext.Current.CancellationToken);
    }
}
