using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Cases.People;

/// <summary>Who makes a CPTS and who follows it.</summary>
internal sealed class ShowModel(IMediator mediator, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CasePeople People { get; private set; } = null!;

    public bool MayDescribe => May(Right.DescribeCase);

    public bool MayInstruct => May(Right.InstructCases);

    /// <summary>How many members there are, and how many left.</summary>
    public string Summary
    {
        get
        {
            var left = People.Members.Count(member => member.LeftOn is not null);
            var present = French.Count(People.Members.Count - left, "membre", "membres");
            return left == 0 ? present : $"{present}, {French.Count(left, "départ", "départs")}";
        }
    }

    public async Task OnGetAsync(CancellationToken cancellation) => People = await mediator.Send(new GetPeople(Id), cancellation);

    private bool May(Right right) => current.Actor!.Role.Has(right) && People.Stage != Stage.Closed;
}
