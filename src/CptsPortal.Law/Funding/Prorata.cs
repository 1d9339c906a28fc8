using CptsPortal.Law.Amounts;

namespace CptsPortal.Law.Funding;

/// <summary>An annual amount brought to a share and to some days of its year.</summary>
internal static class Prorata
{
    /// <summary><c>round(annual x share x days / daysInYear, 2)</c>, half away from zero (P-1, P-2).</summary>
    public static Euro Of(Euro annual, decimal share, int days, int daysInYear)
    {
        var whole = annual.Value * share;
        return Euro.Rounded(days == daysInYear ? whole : whole * days / daysInYear);
    }
}
