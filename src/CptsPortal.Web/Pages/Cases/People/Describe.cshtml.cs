using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>The name of a CPTS, its people and its legal structure.</summary>
internal sealed class DescribeModel(IMediator mediator) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PeopleFields Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.DescribeCase), cancellation);
        var people = await mediator.Send(new GetPeople(Id), cancellation);
        (Form, Version) = (PeopleFields.Of(people), people.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await TryAsync(() => mediator.Send(Form.ToAct(Id, Stamp()), cancellation), CaseTexts.Texts))
        {
            Done = "L’identité de la CPTS est enregistrée.";
            return Redirect($"/dossiers/{Id}/membres");
        }

        if (ChangedMeanwhile)
        {
            var saved = await mediator.Send(new GetPeople(Id), cancellation);
            ShowBoth(saved.Version, Compare(Form, PeopleFields.Of(saved)));
        }

        return Page();
    }

    private static IEnumerable<ChangedField> Compare(PeopleFields typed, PeopleFields saved)
    {
        yield return new ChangedField("Nom", typed.Name, saved.Name);
        yield return new ChangedField("Leader", Line(typed.Leader.Read()), Line(saved.Leader.Read()));
        yield return new ChangedField("Coordonnateur", Line(typed.Coordinator.Read()), Line(saved.Coordinator.Read()));
        yield return new ChangedField("Structure juridique", Line(typed.LegalStructure.Read()), Line(saved.LegalStructure.Read()));
    }

    private static string? Line(Contact? contact) =>
        contact is null ? null : Join(contact.Name, contact.Profession, contact.Email, contact.Phone);

    private static string? Line(LegalStructure? structure) => structure is null ? null : Join(
        CaseTexts.Texts.Of(structure.Form), structure.Name, structure.Siret, structure.Rna, structure.Finess, structure.Address,
        structure.Representative);

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
