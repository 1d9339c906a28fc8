using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using CptsPortal.TestHost;

namespace CptsPortal.Web.Tests.Pages;

/// <summary>What a page says of a form that it refuses.</summary>
internal static partial class Refusals
{
    /// <summary>Opens a page and sends one of its forms: it must be refused, saying just this, and keep every value that was typed.</summary>
    /// <param name="client">Somebody.</param>
    /// <param name="address">The page.</param>
    /// <param name="form">CSS selector of the form.</param>
    /// <param name="typed">What is typed.</param>
    /// <param name="said">What must be said, in order: the field and the beginning of its sentence, as in <c>On: Cette date</c>; no field for what concerns none.</param>
    public static async Task RefusedAsync(this HttpClient client, string address, string form, (string Name, string Value)[] typed, params string[] said)
    {
        using var answer = await client.SubmitAsync(address, form, typed);
        var page = await answer.ReadAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} {form} was answered with {answer.StatusCode}");
        var found = page.QuerySelectorAll("#erreurs li").Select(item => Said(page, item)).ToArray();
        Assert.True(
            found.Length == said.Length && found.Zip(said).All(pair => pair.Second.Length > 0 && pair.First.StartsWith(pair.Second, StringComparison.Ordinal)),
            $"{address} {form} said: {string.Join(" | ", found)}");
        foreach (var (name, value) in typed)
            Assert.Contains(value, Kept(page, form, name));
    }

    private static string Said(IHtmlDocument page, AngleSharp.Dom.IElement item)
    {
        var sentence = Spaces().Replace(item.TextContent, " ").Trim();
        if (item.QuerySelector("a")?.GetAttribute("href") is not { } at)
            return sentence;
        var field = page.QuerySelector(at);
        Assert.True(field is not null, $"« {sentence} » leads to {at}, which is not on the page");
        var beside = page.QuerySelector($"{at}-messages")?.TextContent;
        Assert.Contains(sentence, Spaces().Replace(beside ?? $"no message stands at {at}", " "), StringComparison.Ordinal);
        return $"{at["#Form_".Length..]}: {sentence}";
    }

    private static IEnumerable<string> Kept(IHtmlDocument page, string form, string name) =>
        ((IHtmlFormElement)page.QuerySelector(form)!).Values().Where(field => field.Name == name).Select(field => field.Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
