using System.ComponentModel.DataAnnotations;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Contract;

/// <summary>The body of <c>POST /api/v1/simulations</c>, as described to programs; <see cref="Reading.SimulationReader"/> reads it.</summary>
internal sealed record SimulationRequest
{
    public required DateOnly SignatureDate { get; init; }

    [Range(1, int.MaxValue)]
    public required int Population { get; init; }

    [Range(0, int.MaxValue)]
    public int? Members { get; init; }

    public IReadOnlyList<SimulationChange>? Changes { get; init; }

    public IReadOnlyList<SimulationMission>? Missions { get; init; }

    public IReadOnlyList<SimulationAttainment>? Attainments { get; init; }

    public IReadOnlyList<DateOnly>? Crises { get; init; }

    public bool? CovidActionsIn2021 { get; init; }

    public DateOnly? TerminationDate { get; init; }
}

internal sealed record SimulationChange
{
    public required DateOnly EffectiveDate { get; init; }

    [Range(1, int.MaxValue)]
    public int? Population { get; init; }

    [Range(0, int.MaxValue)]
    public int? Members { get; init; }
}

internal sealed record SimulationMission
{
    public required Mission Mission { get; init; }

    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public DateOnly? OrientationStartDate { get; init; }
}

internal sealed record SimulationAttainment
{
    public required Mission Mission { get; init; }

    [Range(1, 5)]
    public required int ContractYear { get; init; }

    [Range(0d, 1d)]
    public required decimal Rate { get; init; }
}
