using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Payments;
using CptsPortal.Domain.Terminations;

namespace CptsPortal.Application.Payments;

/// <summary>Loads the ledger of a contract to act upon, with what its schedule is made from.</summary>
internal sealed class LedgerWriter(IPortalData data, FundingReader reader)
{
    /// <summary>The portal's day.</summary>
    public DateOnly Today => reader.Today;

    /// <summary>The ledger of the contract, made when nothing was paid yet, and the facts of the day.</summary>
    /// <param name="request">What names the contract.</param>
    /// <param name="version">Version of the ledger that the actor saw; null when there was none.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is no such signed contract.</exception>
    public async Task<(PaymentLedger Ledger, PaymentFacts Facts)> OpenAsync(IOnContract request, uint? version, CancellationToken cancellation)
    {
        var funding = await reader.OfAsync(request, cancellation) ?? throw new NotFoundException();
        if (funding.Version is not null)
            return (await data.LoadAsync<PaymentLedger>(funding.Ledger.Id, version, cancellation), funding.Facts);
        data.Add(funding.Ledger);
        return (funding.Ledger, funding.Facts);
    }

    /// <summary>After an act on the ledger of a terminated contract: notes on the contract whether the settlement is settled.</summary>
    /// <param name="request">What names the contract.</param>
    /// <param name="ledger">The ledger acted upon.</param>
    /// <param name="facts">The facts of the day.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task NoteSettlementAsync(IOnContract request, PaymentLedger ledger, PaymentFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (Settlement.Of(facts, ledger.ScheduleOn(facts, Today)) is not { } settlement || settlement.EndsOn > Today)
            return;
        var (_, contract) = await data.SignedContractOfAsync(request, null, cancellation);
        contract.NoteSettlement(settlement.SettledOn);
    }
}
