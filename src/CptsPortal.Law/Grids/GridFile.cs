using CptsPortal.Law.Funding;

namespace CptsPortal.Law.Grids;

/// <summary>The shape of a grid's data file; a property that it does not know is refused.</summary>
internal sealed record GridFile
{
    public required string Name { get; init; }

    public required string Source { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public required DateOnly InForceFrom { get; init; }

    public required bool EffectIsInterpretation { get; init; }

    public required DateOnly LastChecked { get; init; }

    public UpliftRow? Uplift { get; init; }

    public OneOffRow? AdditionalOperating { get; init; }

    public DerogationRow? CovidDerogation { get; init; }

    public required IReadOnlyList<AmountRow> AnnualAmounts { get; init; }

    public required PrintedTotalRow PrintedTotal { get; init; }

    internal sealed record AmountRow
    {
        public required Component Component { get; init; }

        public Mission? Mission { get; init; }

        public CrisisPlan? Plan { get; init; }

        public required decimal[] Amounts { get; init; }

        public required string Reference { get; init; }
    }

    internal sealed record UpliftRow(int Size, int MinimumMembers, decimal Rate, string Reference);

    internal sealed record OneOffRow(DateOnly SignedBefore, decimal[] Amounts, string Reference);

    internal sealed record DerogationRow(DateOnly SignedBefore, string Reference);

    internal sealed record PrintedTotalRow(decimal[] Amounts, string[] Without);
}
