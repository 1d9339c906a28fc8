using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Assigns the case workers in charge.</summary>
internal sealed class ReferentsModel(IMediator mediator) : ActPage
{
    private IReadOnlyList<ReferentCandidate> _candidates = [];
    private CasePeople? _people;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReferentFields Form { get; set; } = new();

    /// <summary>Those who may be chosen for an institution, and who is in charge even when they no longer may.</summary>
    public IEnumerable<(string Value, string Text)> Of(Institution institution)
    {
        var present = institution switch
        {
            Institution.Agency => _people!.Referents.Agency,
            Institution.Fund => _people!.Referents.Fund,
            _ => _people!.Referents.AgriculturalFund,
        };
        var offered = _candidates.Where(candidate => candidate.Institution == institution)
            .Select(candidate => (candidate.Id, candidate.Name)).ToList();
        if (present is { } kept && offered.All(candidate => candidate.Id != kept))
            offered.Add((kept, _people!.ReferentNames.GetValueOrDefault(kept, "compte supprimé")));
        return offered.Select(candidate => (candidate.Id.ToString(), candidate.Name));
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Form, Version) = (ReferentFields.Of(_people!.Referents), _people.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(new AssignReferents(Id, Form.Read(), Stamp()), cancellation), CaseTexts.Texts))
        {
            Done = "Les référents sont désignés.";
            return Redirect($"/dossiers/{Id}/membres");
        }

        await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(_people!.Version, Compare(Form.Read(), _people.Referents));
        return Page();
    }

    private IEnumerable<ChangedField> Compare(Referents typed, Referents saved)
    {
        yield return new ChangedField("ARS", NameOf(typed.Agency), NameOf(saved.Agency));
        yield return new ChangedField("CPAM", NameOf(typed.Fund), NameOf(saved.Fund));
        yield return new ChangedField("MSA", NameOf(typed.AgriculturalFund), NameOf(saved.AgriculturalFund));
    }

    private string? NameOf(Guid? id) => id is { } account
        ? _candidates.FirstOrDefault(candidate => candidate.Id == account)?.Name ?? _people!.ReferentNames.GetValueOrDefault(account) : null;

    private async Task ReadAsync(CancellationToken cancellation)
    {
        _candidates = await mediator.Send(new ListReferentCandidates(Id), cancellation);
        _people = await mediator.Send(new GetPeople(Id), cancellation);
    }
}

/// <summary>The choice as made; blank for nobody.</summary>
public sealed class ReferentFields
{
    /// <summary>At the ARS.</summary>
    public string? Agency { get; set; }

    /// <summary>At the CPAM.</summary>
    public string? Fund { get; set; }

    /// <summary>At the MSA.</summary>
    public string? AgriculturalFund { get; set; }

    internal static ReferentFields Of(Referents referents) => new()
    {
        Agency = referents.Agency?.ToString(),
        Fund = referents.Fund?.ToString(),
        AgriculturalFund = referents.AgriculturalFund?.ToString(),
    };

    internal Referents Read() => new(Chosen(Agency), Chosen(Fund), Chosen(AgriculturalFund));

    private static Guid? Chosen(string? value) => Guid.TryParse(value, out var id) ? id : null;
}
