using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Confirms that the list of members is up to date, once a year.</summary>
internal sealed class ConfirmModel(IMediator mediator, IPortalCalendar calendar) : ActPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ConfirmFields Form { get; set; } = new();

    /// <summary>The members of today.</summary>
    public IReadOnlyList<Member> Present { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.DescribeCase), cancellation);
        Form.On = Typed.Of(calendar.Today);
        Version = await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (await TryAsync(() => mediator.Send(new ConfirmMembers(Id, on, Stamp(on)), cancellation), CaseTexts.Texts))
        {
            Done = "La liste des membres est confirmée.";
            return Redirect($"/dossiers/{Id}/membres");
        }

        var version = await ShowAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(version, [new ChangedField("Liste des membres", "celle que vous aviez sous les yeux", French.Count(Present.Count, "membre", "membres"))]);
        return Page();
    }

    private async Task<uint> ShowAsync(CancellationToken cancellation)
    {
        var people = await mediator.Send(new GetPeople(Id), cancellation);
        Present = [.. people.Members.Where(member => member.IsPresentOn(calendar.Today))];
        return people.Version;
    }
}

/// <summary>The form as typed.</summary>
public sealed class ConfirmFields
{
    /// <summary>Day of the confirmation.</summary>
    public string? On { get; set; }
}
