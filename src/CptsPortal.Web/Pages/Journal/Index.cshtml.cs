using System.Globalization;
using CptsPortal.Application.Journal;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CptsPortal.Web.Pages.Journal;

/// <summary>The journal of a case; its filters stay in the address.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Act { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Actor { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public JournalPage Found { get; private set; } = new([], 0, [], []);

    public PageLinks Links => new(Number, Found.Total, SearchJournal.PageSize, AddressOf);

    /// <summary>The acts found on the case, by their French names.</summary>
    public IEnumerable<(string Value, string Text)> Acts =>
        Found.Acts.Select(act => (act, JournalTexts.Act(act))).OrderBy(act => act.Item2, StringComparer.Create(French.Culture, true));

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Found = await mediator.Send(new SearchJournal(Id, Act, Actor, Typed.Day(From), Typed.Day(To), Number), cancellation);

    private string AddressOf(int number) => QueryHelpers.AddQueryString($"/dossiers/{Id}/journal", new Dictionary<string, string?>
    {
        [nameof(Act)] = Act,
        [nameof(Actor)] = Actor,
        [nameof(From)] = From,
        [nameof(To)] = To,
        ["p"] = number.ToString(CultureInfo.InvariantCulture),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
