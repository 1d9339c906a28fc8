using CptsPortal.Application.Territory;
using CptsPortal.Web.Api;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>The simulator's form: shown blank, from a shared address, or again with what was typed.</summary>
[EnableRateLimiting(SimulationLimits.Policy)]
[RequestSizeLimit(MaximumBytes)]
[RequestFormLimits(ValueCountLimit = MaximumValues)]
internal sealed class IndexModel(IMediator mediator, Simulator simulator) : PageModel
{
    private const int MaximumBytes = 256 * 1024;
    private const int MaximumValues = 1800;
    private const int MaximumFound = 30;

    [BindProperty]
    public SimulationForm Form { get; set; } = new();

    [BindProperty]
    public TerritoryChoice Choice { get; set; } = new();

    /// <summary>The button used; see <see cref="FormActs"/>.</summary>
    [BindProperty]
    public string? Act { get; set; }

    /// <summary>What is wrong, in the order of the page.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    public TerritoryView Territory { get; private set; } = new([], null, null, []);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Form = SimulationAddress.Read(Request.Query);
        if (Request.QueryString.HasValue)
            Show((await simulator.AnswerAsync(Form, cancellation)).Problems);
        await LoadTerritoryAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        var computes = FormActs.Computes(Act, Choice);
        FormActs.Apply(computes ? FormActs.Compute : Act, Form.Complete(), Choice);
        Form.Complete();
        if (computes)
        {
            var answer = await simulator.AnswerAsync(Form, cancellation);
            if (answer.Statement is not null)
                return Redirect("/simulateur/resultat" + answer.Query);
            Show(answer.Problems);
        }

        await LoadTerritoryAsync(cancellation);
        return Page();
    }

    private void Show(IReadOnlyList<FieldProblem> problems)
    {
        Problems = problems;
        foreach (var problem in problems)
            ModelState.AddModelError(problem.Field, problem.Message);
    }

    private async Task LoadTerritoryAsync(CancellationToken cancellation)
    {
        var chosen = await mediator.Send(new GetCommunes(Form.Communes), cancellation);
        Territory = new TerritoryView(
            [.. chosen.Communes.OrderBy(commune => commune.Name, StringComparer.Create(Resources.French.Culture, true))],
            string.IsNullOrWhiteSpace(Choice.Search)
                ? null : await mediator.Send(new SearchCommunes(Choice.Search, Limit: MaximumFound), cancellation),
            string.IsNullOrWhiteSpace(Choice.Department)
                ? null : await mediator.Send(new ListCommunesOfDepartment(Choice.Department), cancellation),
            await mediator.Send(new ListDepartments(), cancellation));
    }
}
