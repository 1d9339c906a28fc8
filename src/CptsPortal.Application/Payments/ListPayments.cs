using CptsPortal.Application.Acts;
using CptsPortal.Application.Cases;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Payments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CptsPortal.Application.Payments;

/// <summary>Which lines of the schedules one looks for.</summary>
public enum PaymentFilter
{
    /// <summary>To be paid, their due date past.</summary>
    Late,

    /// <summary>To be paid within a month, the late ones included.</summary>
    DueWithinMonth,

    /// <summary>To be given back by a CPTS.</summary>
    ToRecover,

    /// <summary>Due, and blocked.</summary>
    Blocked,
}

/// <summary>The lines of the schedules of one's scope that ask for something, the oldest due date first.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="Department">Only this department.</param>
/// <param name="Page">1 for the first page.</param>
public sealed record ListPayments(PaymentFilter Filter = PaymentFilter.Late, string? Department = null, int Page = 1)
    : IRequest<PaymentPage>, IGuardedRequest
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>A page of lines.</summary>
/// <param name="Today">The portal's day.</param>
/// <param name="Lines">The lines of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Sum">What remains on all of them, in euros; negative when it is to be given back.</param>
public sealed record PaymentPage(DateOnly Today, IReadOnlyList<PaymentItem> Lines, int Total, decimal Sum);

/// <summary>A line of a schedule in a list.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="CaseName">Its name.</param>
/// <param name="Department">Code of its department.</param>
/// <param name="Contract">Number of its contract within the case; null for the one signed last.</param>
/// <param name="Line">The line.</param>
public sealed record PaymentItem(Guid CaseId, string Reference, string CaseName, string Department, int? Contract, ScheduleLine Line);

internal sealed class ListPaymentsHandler(IPortalData data, ICurrentActor current, FundingReader reader)
    : IRequestHandler<ListPayments, PaymentPage>
{
    public async Task<PaymentPage> Handle(ListPayments request, CancellationToken cancellationToken)
    {
        var cases = data.CasesOf(current.Actor!.Scope).Where(cpts => cpts.Stage >= Stage.ContractRunning);
        if (!string.IsNullOrWhiteSpace(request.Department))
            cases = cases.Where(cpts => cpts.Department == request.Department);
        var names = await cases.Select(cpts => new { cpts.Id, cpts.Reference, cpts.Name, cpts.Department })
            .ToDictionaryAsync(cpts => cpts.Id, cancellationToken);
        var schedules = await reader.SchedulesAsync(cases, cancellationToken);
        var latest = schedules.GroupBy(contract => contract.CaseId).ToDictionary(group => group.Key, group => group.Max(contract => contract.Contract.Number));
        var found = schedules
            .SelectMany(contract => contract.Schedule.Lines.Where(line => IsAskedFor(line, request.Filter))
                .Select(line => (Case: names[contract.CaseId], Contract: contract.Contract.Number, Line: line)))
            .OrderBy(pair => pair.Line.DueOn).ThenBy(pair => pair.Case.Name, StringComparer.Ordinal)
            .ToList();
        return new PaymentPage(
            reader.Today,
            [.. found.Skip((Math.Max(request.Page, 1) - 1) * ListPayments.PageSize).Take(ListPayments.PageSize)
                .Select(pair => new PaymentItem(pair.Case.Id, pair.Case.Reference, pair.Case.Name, pair.Case.Department,
                    pair.Contract == latest[pair.Case.Id] ? null : pair.Contract, pair.Line))],
            found.Count, found.Sum(pair => pair.Line.Remaining.Value));
    }

    private bool IsAskedFor(ScheduleLine line, PaymentFilter filter) => filter switch
    {
        PaymentFilter.Late => line is { IsOverdue: true, IsRecovery: false },
        PaymentFilter.DueWithinMonth => line.IsPayable && line.DueOn <= reader.Today.AddMonths(1),
        PaymentFilter.ToRecover => line.State == LineState.ToRecover,
        _ => line.State == LineState.Blocked && line.DueOn <= reader.Today,
    };
}
