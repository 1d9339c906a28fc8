using CptsPortal.Application.Contracts;
using CptsPortal.Application.Ports;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Payments;
using CptsPortal.Law.Amounts;
using MediatR;

namespace CptsPortal.Application.Payments;

/// <summary>What the amendment under way would change of the schedule, were it signed today; null where the reader may see none.</summary>
/// <param name="CaseId">The case.</param>
public sealed record GetAmendmentEffect(Guid CaseId) : IRequest<AmendmentEffect?>, IOnContract
{
    /// <inheritdoc />
    public int? Contract { get; init; }

    /// <inheritdoc />
    public Right Right => Right.ReadCases;
}

/// <summary>The schedule before and after an amendment.</summary>
/// <param name="From">First day on which it would apply.</param>
/// <param name="Before">What the contract gives today, in euros.</param>
/// <param name="After">What it would give.</param>
/// <param name="Lines">The lines that differ, by due date.</param>
public sealed record AmendmentEffect(DateOnly From, Euro Before, Euro After, IReadOnlyList<ChangedLine> Lines)
{
    /// <summary>What the CPTS would receive more; negative when less.</summary>
    public Euro Difference => After - Before;
}

/// <summary>A line of the schedule that an amendment changes.</summary>
/// <param name="Before">As it is; null when the amendment brings it.</param>
/// <param name="After">As it would be; null when the amendment takes it away.</param>
public sealed record ChangedLine(ScheduleLine? Before, ScheduleLine? After)
{
    /// <summary>The line, as it would be where it remains.</summary>
    public ScheduleLine Line => After ?? Before!;

    /// <summary>What it would give more, in euros; negative when less.</summary>
    public Euro Difference => (After?.Amount ?? Euro.Zero) - (Before?.Amount ?? Euro.Zero);
}

internal sealed class GetAmendmentEffectHandler(FundingReader reader, ICurrentActor current) : IRequestHandler<GetAmendmentEffect, AmendmentEffect?>
{
    public async Task<AmendmentEffect?> Handle(GetAmendmentEffect request, CancellationToken cancellationToken)
    {
        if (await reader.OfAsync(request, cancellationToken) is not { Contract.OpenVersion: { } open, Amended: { } amended } funding)
            return null;
        // Out of the room one sees no wording that is not the one proposed.
        if (open.Phase != VersionPhase.Proposed && !current.Actor!.Role.Has(Right.UseRoom))
            return null;
        var (before, after) = (funding.ScheduleOn(reader.Today), funding.Ledger.ScheduleOn(amended, reader.Today));
        return new AmendmentEffect(open.EffectIfSignedOn(reader.Today), before.Totals.Due, after.Totals.Due, Changed(before, after));
    }

    private static IReadOnlyList<ChangedLine> Changed(PaymentSchedule before, PaymentSchedule after)
    {
        var known = before.Lines.ToDictionary(line => line.Code);
        var lines = after.Lines.ToDictionary(line => line.Code);
        return [.. known.Keys.Union(lines.Keys)
            .Select(code => new ChangedLine(known.GetValueOrDefault(code), lines.GetValueOrDefault(code)))
            .Where(line => !line.Difference.IsZero)
            .OrderBy(line => line.Line.DueOn).ThenBy(line => line.Line.Key.Mission).ThenBy(line => line.Line.Key.Component)];
    }
}
