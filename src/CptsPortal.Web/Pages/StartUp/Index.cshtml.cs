using CptsPortal.Application.Ports;
using CptsPortal.Application.StartUp;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Law.Deadlines;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.StartUp;

/// <summary>The start-up of a project: awards, support structure, identity sheet.</summary>
internal sealed class IndexModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public StartUpView View { get; private set; } = null!;

    public bool MayInstruct => May(Right.InstructStartUp);

    public bool MayChoose => May(Right.ChooseSupport);

    public bool MayDescribe => May(Right.DescribeCase);

    /// <summary>D-03, from the latest award; null without any.</summary>
    public DateOnly? FollowUpBy => View.Awards.Count == 0 ? null : CreationDeadlines.FollowUpMeeting.DueFrom(View.Awards[0].AwardedOn);

    public async Task OnGetAsync(CancellationToken cancellation) => View = await mediator.Send(new GetStartUp(Id), cancellation);

    private bool May(Right right) => current.Actor!.Role.Has(right) && View.Stage != Stage.Closed;
}
