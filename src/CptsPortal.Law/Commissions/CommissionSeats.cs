namespace CptsPortal.Law.Commissions;

/// <summary>The two sections of a joint commission.</summary>
public enum Section
{
    /// <summary>Section professionnelle: signatory unions and health-centre organisations.</summary>
    Professional,

    /// <summary>Section sociale: the Assurance Maladie.</summary>
    Social,
}

/// <summary>C-SEATS: the seats with a vote of a joint commission, at every level.</summary>
/// <param name="Unions">One for each signatory union.</param>
/// <param name="HealthCentres">Three for the health-centre organisations together.</param>
/// <param name="General">Social section, general scheme.</param>
/// <param name="Agricultural">Social section, agricultural scheme.</param>
/// <remarks>
/// The text rounds 80 % and 20 % to the nearest seat, then gives or takes one seat of the general scheme to keep parity.
/// Rounding 20 % and leaving the rest to the general scheme is the same, and that correction never has to be made.
/// </remarks>
public sealed record CommissionSeats(int Unions, int HealthCentres, int General, int Agricultural)
{
    private const int HealthCentreSeats = 3;
    private const decimal AgriculturalShare = 0.20m;

    /// <summary>Seats of the professional section.</summary>
    public int Professional => Unions + HealthCentres;

    /// <summary>Seats of the social section: as many.</summary>
    public int Social => General + Agricultural;

    /// <summary>The seats for a number of signatory unions (health-centre organisations not counted), at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No signatory union.</exception>
    public static CommissionSeats For(int signatoryUnions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(signatoryUnions, 1);
        var section = signatoryUnions + HealthCentreSeats;
        var agricultural = (int)Math.Round(section * AgriculturalShare, MidpointRounding.AwayFromZero);
        return new CommissionSeats(signatoryUnions, HealthCentreSeats, section - agricultural, agricultural);
    }
}
