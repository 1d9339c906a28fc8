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

/// <summary>Records a payment on a line or, on a line to recover, a receipt.</summary>
internal sealed class PayModel(IMediator mediator) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty(Name = "ligne", SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public PaymentFields Form { get; set; } = new();

    public ScheduleLine Line { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.RecordPayments), cancellation);
        var view = await ReadAsync(cancellation);
        Version = view.Version;
        Form = new PaymentFields { Amount = Euros.Typed(Math.Abs(Line.Remaining.Value)), On = Typed.Of(view.Today) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var payment = Form.Read(Code ?? "");
        if (await TryAsync(() => mediator.Send(new RecordPayment(Id, payment, Stamp(payment.On, payment.ExcessReason)) { Contract = Contract }, cancellation), PaymentTexts.Texts))
        {
            Done = "Le mouvement est enregistré.";
            return Redirect(FundingAddresses.Of(Id, Contract));
        }

        var view = await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(view.Version ?? 0, [new ChangedField("Montant", Form.Amount, Euros.Typed(Math.Abs(Line.Remaining.Value)))]);
        return Page();
    }

    private async Task<FundingView> ReadAsync(CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetFunding(Id) { Contract = Contract }, cancellation) ?? throw new NotFoundException();
        Line = view.Schedule.Lines.FirstOrDefault(line => line.Code == Code) ?? throw new NotFoundException();
        return view;
    }
}

/// <summary>A payment as typed.</summary>
public sealed class PaymentFields
{
    /// <summary>Euros, with a comma.</summary>
    public string? Amount { get; set; }

    /// <summary>Day of the payment.</summary>
    public string? On { get; set; }

    /// <summary>The fund's reference.</summary>
    public string? Reference { get; set; }

    /// <summary>Whether one ticked that more is paid than what remains.</summary>
    public bool BeyondChosen { get; set; }

    /// <summary>Why, then.</summary>
    public string? ExcessReason { get; set; }

    internal TypedPayment Read(string line) => new(
        line, Euros.Read(Amount), Typed.Day(On), Reference, BeyondChosen, BeyondChosen ? Typed.OrNull(ExcessReason) : null);
}
