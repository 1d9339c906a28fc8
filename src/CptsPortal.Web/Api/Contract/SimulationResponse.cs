using System.ComponentModel.DataAnnotations;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Contract;

/// <summary>The answer of <c>POST /api/v1/simulations</c>, as described to programs; <see cref="Writing.SimulationWriter"/> writes it.</summary>
internal sealed record SimulationResponse(
    IReadOnlyList<SimulationYear> ContractYears,
    IReadOnlyList<SimulationPayment> Payments,
    SimulationTotals Totals);

internal sealed record SimulationYear(
    [property: Range(1, 5)] int Number,
    DateOnly Start,
    DateOnly End,
    [property: Range(1, 4)] int Size,
    IReadOnlyList<SimulationEntitlement> Entitlements,
    decimal Total);

internal sealed record SimulationEntitlement(
    Component Component,
    Mission? Mission,
    decimal Amount,
    [property: Range(0d, 1d)] decimal? Rate,
    IReadOnlyList<SimulationSegment> Segments);

internal sealed record SimulationSegment(
    DateOnly From,
    DateOnly To,
    string Grid,
    decimal AnnualAmount,
    int Days,
    int DaysInYear,
    decimal Amount);

internal sealed record SimulationPayment(
    DateOnly DueDate,
    string Rule,
    Component Component,
    Mission? Mission,
    [property: Range(1, 5)] int ContractYear,
    decimal Amount,
    bool Estimated,
    string LegalBasis);

internal sealed record SimulationTotals(
    decimal Due,
    decimal Payments,
    decimal Refund);
