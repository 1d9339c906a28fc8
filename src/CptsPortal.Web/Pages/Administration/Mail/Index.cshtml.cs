using CptsPortal.Application.Notices;
using CptsPortal.Web.Pages.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CptsPortal.Web.Pages.Administration.Mail;

/// <summary>The mail of the portal, sent or kept.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    [BindProperty(Name = "page", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public MailPage Mail { get; private set; } = new([], 0, HasServer: false);

    public PageLinks Pages => new(Number, Mail.Total, ListMail.PageSize, number => $"/administration/messages?page={number}");

    public async Task OnGetAsync(CancellationToken cancellation) => Mail = await mediator.Send(new ListMail(Number), cancellation);
}
