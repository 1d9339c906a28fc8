using Microsoft.Playwright;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>Somebody of a journey, at a browser: opens pages by their links, fills in forms by their names and sends them.</summary>
internal sealed class Person(Visit visit, bool scripts) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The page in front of them.</summary>
    public IPage Page => visit.Page;

    /// <summary>What their console complains of.</summary>
    public IReadOnlyList<string> Complaints => visit.Complaints;

    /// <summary>Opens a tab of a case, then follows links by their words.</summary>
    public async Task OpenAsync(Guid caseId, string tab, params string[] links)
    {
        await Page.GotoAsync($"/dossiers/{caseId}");
        await ArriveAsync(() => Page.ClickAsync($"#onglets a:text-is('{tab}')"));
        foreach (var link in links)
            await FollowAsync(link);
    }

    /// <summary>Follows a link of the page itself by its words: not a tab, nor what stands above every page of a case.</summary>
    public Task FollowAsync(string link) => ArriveAsync(() => Page.Locator(
        "main a:not(#onglets a, .portal-standing a, .fr-breadcrumb a)", new() { HasText = link }).First.ClickAsync());

    /// <summary>Fills in fields of a form: texts, days, lists, and boxes and buttons to tick.</summary>
    public async Task FillAsync(string form, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            var control = Page.Locator($"{form} [name='{name}']:not([type=hidden])");
            switch (await control.First.EvaluateAsync<string>("control => control.type"))
            {
                case "radio" or "checkbox":
                    // The design system draws the label over its box.
                    await Page.Locator($"{form} label[for='{await Page.Locator($"{form} [name='{name}'][value='{value}']").GetAttributeAsync("id")}']").ClickAsync();
                    break;
                case "select-one":
                    await control.SelectOptionAsync(value);
                    break;
                default:
                    await control.FillAsync(value);
                    break;
            }
        }
    }

    /// <summary>Presses a button of a form and waits for the page that follows, or for the section that scripts put in place of the present one.</summary>
    public async Task PressAsync(string form, string button)
    {
        var pressed = Page.Locator($"{form} button[type=submit]", new() { HasText = button }).First;
        if (!scripts || await pressed.GetAttributeAsync("data-live-submit") is null)
        {
            await ArriveAsync(() => pressed.ClickAsync());
            return;
        }

        var section = await pressed.Locator("xpath=ancestor::*[@data-live]").ElementHandleAsync();
        await pressed.ClickAsync();
        await Page.WaitForFunctionAsync("section => !section.isConnected", section);
    }

    /// <summary>Fills in a form and sends it by one of its buttons; it must be accepted.</summary>
    public async Task SendAsync(string form, string button, params (string Name, string Value)[] fields)
    {
        await FillAsync(form, fields);
        await PressAsync(form, button);
        Assert.Empty(await RefusalsAsync());
    }

    /// <summary>Why the form was refused: each broken rule, in the words of the page.</summary>
    public async Task<IReadOnlyList<string>> RefusalsAsync() => [.. (await Page.Locator("#erreurs li").AllInnerTextsAsync()).Select(Plain)];

    /// <summary>The text of a part of the page, its spaces made plain.</summary>
    public async Task<string> TextAsync(string part = "main") => Plain(await Page.Locator(part).First.InnerTextAsync());

    public ValueTask DisposeAsync() => visit.DisposeAsync();

    private static string Plain(string text) =>
        string.Join(' ', text.Split([' ', '\u00A0', '\u202F', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private async Task ArriveAsync(Func<Task> leave)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        Page.DOMContentLoaded += Arrive;
        await leave();
        await arrived.Task.WaitAsync(Patience);
        Page.DOMContentLoaded -= Arrive;
    }
}
