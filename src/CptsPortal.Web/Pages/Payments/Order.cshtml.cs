using CptsPortal.Application.Acts;
using CptsPortal.Application.Payments;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Payments;
using CptsPortal.Web.Pages.Contracts;
using CptsPortal.Web.Pages.Shared;
using CptsPortal.Web.Resources;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CptsPortal.Web.Pages.Payments;

/// <summary>Makes a payment order of the lines due up to a day.</summary>
internal sealed class OrderModel(IMediator mediator) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty]
    public OrderFields Form { get; set; } = new();

    /// <summary>What may be put in an order: nothing holds it back, and it is in none yet.</summary>
    public IReadOnlyList<ScheduleLine> Payable { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.RecordPayments), cancellation);
        var view = await ReadAsync(cancellation);
        (Version, Form.UpTo) = (view.Version, Typed.Of(view.Today));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var made = Guid.Empty;
        if (await TryAsync(
            async () => made = await mediator.Send(new MakePaymentOrder(Id, Typed.Day(Form.UpTo), Stamp()) { Contract = Contract }, cancellation), PaymentTexts.Texts))
        {
            Done = "L’ordre de paiement est établi.";
            return Redirect(FundingAddresses.Of(Id, Contract, $"ordres/{made}"));
        }

        var view = await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(view.Version ?? 0, []);
        return Page();
    }

    private async Task<FundingView> ReadAsync(CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetFunding(Id) { Contract = Contract }, cancellation) ?? throw new NotFoundException();
        Payable = [.. view.Schedule.Lines.Where(line => line.IsPayable && line.Row?.OrderId is null && line.DueOn <= view.Today.AddMonths(2))];
        return view;
    }
}

/// <summary>A payment order as typed.</summary>
public sealed class OrderFields
{
    /// <summary>Last due date taken.</summary>
    public string? UpTo { get; set; }
}
