using CptsPortal.Application.Acts;
using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Payments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Payments;

/// <summary>Makes a payment order of the lines of a case due up to a day; gives back its identity.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="UpTo">Last due date taken; null when none can be read.</param>
/// <param name="Stamp">The act.</param>
public sealed record MakePaymentOrder(Guid CaseId, DateOnly? UpTo, ActStamp Stamp) : IAct<Guid>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.RecordPayments;
}

internal sealed class MakePaymentOrderHandler(IPortalData data, LedgerWriter writer) : IRequestHandler<MakePaymentOrder, Guid>
{
    public async Task<Guid> Handle(MakePaymentOrder request, CancellationToken cancellationToken)
    {
        var (ledger, facts) = await writer.OpenAsync(request, request.Stamp.Version, cancellationToken);
        var department = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId).Select(cpts => cpts.Department).SingleAsync(cancellationToken);
        var series = $"OP-{department}-{writer.Today.Year}";
        var rank = await data.NextNumberAsync(series, cancellationToken);
        Refusal.Unless(ledger.Order($"{series}-{rank:000}", request.UpTo, facts, writer.Today, out var order));
        return order!.Id;
    }
}

/// <summary>Exports a payment order; gives back how often it was: from the second time on, the file says that it is a copy.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Stamp">The act.</param>
public sealed record ExportPaymentOrder(Guid CaseId, Guid OrderId, ActStamp Stamp) : IAct<int>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.RecordPayments;
}

internal sealed class ExportPaymentOrderHandler(LedgerWriter writer) : IRequestHandler<ExportPaymentOrder, int>
{
    public async Task<int> Handle(ExportPaymentOrder request, CancellationToken cancellationToken)
    {
        var (ledger, _) = await writer.OpenAsync(request, request.Stamp.Version, cancellationToken);
        Refusal.Unless(ledger.Export(request.OrderId, out var number));
        return number;
    }
}

/// <summary>A payment order of a case; null when it has no such one.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="OrderId">The order.</param>
public sealed record GetPaymentOrder(Guid CaseId, Guid OrderId) : IRequest<PaymentOrderView?>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A payment order.</summary>
/// <param name="CaseReference">Reference of the case.</param>
/// <param name="CaseName">Name of the CPTS.</param>
/// <param name="Contract">Reference of the contract.</param>
/// <param name="Order">The order.</param>
/// <param name="Lines">Its lines, by due date.</param>
public sealed record PaymentOrderView(
    string CaseReference, string CaseName, string Contract, PaymentOrder Order, IReadOnlyList<ScheduleLine> Lines)
{
    /// <summary>What it asks to pay, in euros.</summary>
    public decimal Total => Lines.Sum(line => line.Row!.OrderedAmount!.Value);
}

internal sealed class GetPaymentOrderHandler(IPortalData data, FundingReader reader) : IRequestHandler<GetPaymentOrder, PaymentOrderView?>
{
    public async Task<PaymentOrderView?> Handle(GetPaymentOrder request, CancellationToken cancellationToken)
    {
        var funding = await reader.OfAsync(request, cancellationToken);
        if (funding?.Ledger.Orders.FirstOrDefault(order => order.Id == request.OrderId) is not { } order)
            return null;
        var cpts = await data.Read<Cpts>().Where(cpts => cpts.Id == request.CaseId)
            .Select(cpts => new { cpts.Reference, cpts.Name }).SingleAsync(cancellationToken);
        return new PaymentOrderView(
            cpts.Reference, cpts.Name, funding.Reference, order,
            [.. funding.ScheduleOn(reader.Today).Lines.Where(line => line.Row?.OrderId == order.Id)]);
    }
}
