using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CptsPortal.TestHost;

/// <summary>Reads pages and sends their forms as a browser without script does.</summary>
public static class Forms
{
    /// <summary>Reads a page.</summary>
    public static async Task<IHtmlDocument> ReadAsync(this HttpClient client, string address)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.ReadAsync();
    }

    /// <summary>Reads the page of an answer.</summary>
    public static async Task<IHtmlDocument> ReadAsync(this HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    /// <param name="client">Somebody.</param>
    /// <param name="address">The page.</param>
    /// <param name="form">CSS selector of the form, such as <c>main form</c>.</param>
    /// <param name="fields">What is typed; a field given several times has several values.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string address, string form, params (string Name, string Value)[] fields) =>
        await client.SendAsync(await client.ReadAsync(address), address, form, fields);

    /// <summary>Opens a page, fills in its form and sends it by one of its buttons.</summary>
    /// <param name="client">Somebody.</param>
    /// <param name="address">The page.</param>
    /// <param name="form">CSS selector of the form.</param>
    /// <param name="handler">The handler that the button names.</param>
    /// <param name="fields">What is typed.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string address, string form, string handler, params (string Name, string Value)[] fields)
    {
        var page = await client.ReadAsync(address);
        var button = page.QuerySelector($"{form} button[formaction*='handler={handler}']")
            ?? throw new InvalidOperationException($"No button {handler} in {form} at {address}: {page.Body?.TextContent}");
        page.QuerySelector(form)!.SetAttribute("action", button.GetAttribute("formaction")!);
        return await client.SendAsync(page, address, form, fields);
    }

    /// <summary>Fills in the form of a page already read, and sends it.</summary>
    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, IHtmlDocument page, string address, string form, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(page);
        var found = page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form {form} at {address}: {page.Body?.TextContent}");
        var typed = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var sent = found.Values().Where(field => !typed.Contains(field.Name)).Concat(fields)
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
        var action = found.GetAttribute("action") is { Length: > 0 } given ? given : address;
        return client.PostAsync(
            new Uri(action, UriKind.Relative), new FormUrlEncodedContent(sent), TestContext.Current.CancellationToken);
    }

    /// <summary>What a form holds, as a browser sends it.</summary>
    public static IEnumerable<(string Name, string Value)> Values(this IHtmlFormElement form) => form.Elements
        .Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled"))
        .SelectMany(element => element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "submit" or "button" or "image" or "file" } => [],
            IHtmlInputElement input => new[] { (input.Name!, input.Value) },
            IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => (select.Name!, option.Value)),
            IHtmlTextAreaElement area => [(area.Name!, area.Value)],
            _ => Enumerable.Empty<(string, string)>(),
        });
}
