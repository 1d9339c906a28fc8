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

/// <summary>Reverses a payment or a receipt recorded by mistake.</summary>
internal sealed class ReverseModel(IMediator mediator) : ActPage, IOfContract
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "contrat", SupportsGet = true)]
    public int? Contract { get; set; }

    [BindProperty(Name = "record", SupportsGet = true)]
    public Guid RecordId { get; set; }

    [BindProperty]
    public ReversalFields Form { get; set; } = new();

    public ScheduleLine Line { get; private set; } = null!;

    public PaymentRecord Record { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RequireRightOnCase(Id, Right.RecordPayments), cancellation);
        var view = await ReadAsync(cancellation);
        (Version, Form.On) = (view.Version, Typed.Of(view.Today));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var on = Typed.Day(Form.On);
        if (await TryAsync(
            () => mediator.Send(new ReversePayment(Id, RecordId, on, Form.Reason, Stamp(on, Typed.OrNull(Form.Reason))) { Contract = Contract }, cancellation), PaymentTexts.Texts))
        {
            Done = "La contre-passation est enregistrée.";
            return Redirect(FundingAddresses.Of(Id, Contract));
        }

        var view = await ReadAsync(cancellation);
        if (ChangedMeanwhile)
            ShowBoth(view.Version ?? 0, []);
        return Page();
    }

    private async Task<FundingView> ReadAsync(CancellationToken cancellation)
    {
        var view = await mediator.Send(new GetFunding(Id) { Contract = Contract }, cancellation) ?? throw new NotFoundException();
        Line = view.Schedule.Lines.FirstOrDefault(line => line.Row?.Records.Any(record => record.Id == RecordId) == true)
            ?? throw new NotFoundException();
        Record = Line.Row!.Records.Single(record => record.Id == RecordId);
        return view;
    }
}

/// <summary>A reversal as typed.</summary>
public sealed class ReversalFields
{
    /// <summary>Day of the reversal.</summary>
    public string? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
