using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Application.Territory;
using CptsPortal.Domain.Access;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Pages.Simulator;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.Territory;

/// <summary>Chooses the communes of a case: searched or ticked in the list of a department, and kept in the form until it is saved.</summary>
[RequestFormLimits(ValueCountLimit = MaximumValues)]
internal sealed class EditModel(IMediator mediator, ICurrentActor current) : ActPage
{
    private const int MaximumValues = 6000;
    private const int MaximumFound = 30;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TerritoryFields Form { get; set; } = new();

    [BindProperty]
    public TerritoryChoice Choice { get; set; } = new();

    /// <summary>The button used; see <see cref="FormActs"/>.</summary>
    [BindProperty]
    public string? Act { get; set; }

    /// <summary>What the page shows of the communes.</summary>
    public TerritoryView View { get; private set; } = new([], null, null, []);

    /// <summary>What the communes chosen share with other live cases.</summary>
    public IReadOnlyList<Overlap> Overlaps { get; private set; } = [];

    /// <summary>The seat chosen, when it lies in another department than the one that follows the case.</summary>
    public CommuneItem? SeatElsewhere { get; private set; }

    /// <summary>Where the buttons that do not save send the form.</summary>
    public string Address => $"/dossiers/{Id}/territoire/modifier#communes-choisies";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var territory = await mediator.Send(new GetTerritory(Id), cancellation);
        (Form, Version) = (TerritoryFields.Of(territory), territory.Version);
        await ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var saves = FormActs.Computes(Act, Choice);
        // What is shown again is the form as changed here, not as it was sent.
        ModelState.Clear();
        Apply(saves ? FormActs.Compute : Act);
        var department = "";
        if (saves && await TryAsync(async () => department = await mediator.Send(Form.ToAct(Id, Stamp()), cancellation), CaseTexts.Texts))
        {
            if (current.Actor!.Scope.Covers(Id, department))
            {
                Done = "Le territoire est enregistré.";
                return Redirect($"/dossiers/{Id}/territoire");
            }

            Done = $"Le territoire est enregistré. Le dossier est désormais suivi par le département {department}\u00A0: il n’est plus dans votre périmètre.";
            return Redirect("/dossiers");
        }

        if (ChangedMeanwhile)
            await CompareAsync(cancellation);
        await ReadAsync(cancellation);
        return Page();
    }

    private void Apply(string? act)
    {
        var chosen = new SimulationForm { Communes = [.. Form.Communes.Select(row => row.Code ?? "")] };
        FormActs.Apply(act, chosen, Choice);
        var rows = Form.Communes.Where(row => row.Code is not null).DistinctBy(row => row.Code).ToDictionary(row => row.Code!);
        Form.Communes = [.. chosen.Communes.Where(code => code.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(code => rows.TryGetValue(code, out var row) ? row : new CommuneRow { Code = code })];
    }

    private async Task CompareAsync(CancellationToken cancellation)
    {
        var saved = await mediator.Send(new GetTerritory(Id), cancellation);
        var names = await mediator.Send(new GetCommunes([.. Form.Communes.Select(row => row.Code!)]), cancellation);
        ShowBoth(saved.Version,
        [
            new ChangedField("Communes", Names(names.Communes), Names(saved.Communes.Select(line => line.Commune))),
            new ChangedField("Siège", names.Communes.SingleOrDefault(commune => commune.Code == Form.Seat)?.Name, saved.Seat?.Name),
            new ChangedField("Population déclarée", Form.StatedPopulation, TerritoryFields.Of(saved).StatedPopulation),
            new ChangedField("Source", Form.StatedSource, saved.Stated?.Source),
        ]);
    }

    private static string Names(IEnumerable<CommuneItem> communes) =>
        string.Join(", ", communes.Select(commune => commune.Name).Order(StringComparer.Create(French.Culture, true)));

    private async Task ReadAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.DescribeCase), cancellation);
        // Asked of here and shown at the head of the page: read once.
        var cpts = await mediator.Send(new GetCaseHeader(Id), cancellation);
        ViewData[CaseHeadFilter.Head] = cpts;
        var chosen = await mediator.Send(new GetCommunes([.. Form.Communes.Select(row => row.Code!)]), cancellation);
        View = new TerritoryView(
            [.. chosen.Communes.OrderBy(commune => commune.Name, StringComparer.Create(French.Culture, true))],
            string.IsNullOrWhiteSpace(Choice.Search) ? null : await mediator.Send(new SearchCommunes(Choice.Search, Limit: MaximumFound), cancellation),
            string.IsNullOrWhiteSpace(Choice.Department) ? null : await mediator.Send(new ListCommunesOfDepartment(Choice.Department), cancellation),
            await mediator.Send(new ListDepartments(), cancellation));
        Overlaps = await mediator.Send(new FindOverlaps(Id, [.. View.Chosen.Select(commune => commune.Code)]), cancellation);
        SeatElsewhere = chosen.Communes.SingleOrDefault(commune => commune.Code == Form.Seat && commune.DepartmentCode != cpts.Department);
    }
}
