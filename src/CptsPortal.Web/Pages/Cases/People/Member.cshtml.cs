using System.Text.Json;
using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Adds a member, or changes one; <c>nouveau</c> in the address stands for a new one.</summary>
internal sealed class MemberModel(IMediator mediator) : ActPage
{
    private const string New = "nouveau";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "member", SupportsGet = true)]
    public string MemberId { get; set; } = New;

    /// <summary>Identity of a member being added, made with the form.</summary>
    [BindProperty]
    public Guid NewId { get; set; } = Guid.CreateVersion7();

    /// <summary>The member as the form first showed it; blank for a new one.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public MemberFields Form { get; set; } = new();

    public bool IsNew => MemberId == New;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.DescribeCase), cancellation);
        if (IsNew)
            return;
        var member = await FindAsync(cancellation);
        (Form, Seen) = (MemberFields.Of(member), JsonSerializer.Serialize(member));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = IsNew ? NewId : (await FindAsync(cancellation)).Id;
        if (await TryAsync(() => mediator.Send(new EnrolMember(Id, Form.Read(id), Read(Seen), Stamp()), cancellation), CaseTexts.Texts))
        {
            Done = IsNew ? "Le membre est ajouté." : "Le membre est modifié.";
            return Redirect($"/dossiers/{Id}/membres");
        }

        if (ChangedMeanwhile && !IsNew)
            await CompareAsync(cancellation);
        return Page();
    }

    private async Task CompareAsync(CancellationToken cancellation)
    {
        var saved = await FindAsync(cancellation);
        Seen = JsonSerializer.Serialize(saved);
        ModelState.Remove(nameof(Seen));
        var typed = Form.Read(saved.Id);
        ShowBoth(0,
        [
            new ChangedField("Nom", typed.Name, saved.Name),
            new ChangedField("Profession ou type", typed.Profession, saved.Profession),
            new ChangedField("Mode d’exercice", CaseTexts.Texts.Of(typed.Mode), CaseTexts.Texts.Of(saved.Mode)),
            new ChangedField("Gouvernance", YesNo(typed.Governs), YesNo(saved.Governs)),
            new ChangedField("Structure", YesNo(typed.IsStructure), YesNo(saved.IsStructure)),
            new ChangedField("Membre depuis le", Form.JoinedOn, Typed.Of(saved.JoinedOn)),
            new ChangedField("Parti le", Typed.OrNull(Form.LeftOn), Typed.Of(saved.LeftOn)),
        ]);
    }

    private static string YesNo(bool value) => value ? "Oui" : "Non";

    private static Member? Read(string? seen)
    {
        try
        {
            return string.IsNullOrEmpty(seen) ? null : JsonSerializer.Deserialize<Member>(seen);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<Member> FindAsync(CancellationToken cancellation) =>
        (await mediator.Send(new GetPeople(Id), cancellation)).Members.SingleOrDefault(member => member.Id.ToString() == MemberId)
        ?? throw new NotFoundException();
}
