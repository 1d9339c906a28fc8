using CptsPortal.Law.Funding;
using CptsPortal.Law.Grids;
using static CptsPortal.Law.Indicators.IndicatorDirection;
using static CptsPortal.Law.Indicators.IndicatorKind;
using static CptsPortal.Law.Indicators.IndicatorLevel;

namespace CptsPortal.Law.Indicators;

/// <summary>
/// The indicators of AccessToCare that every contract follows (ACI art. 7.3.2.2; avenant 2 art. 2, 3°); counting them is the
/// parties' choice.
/// </summary>
public static class NationalIndicators
{
    /// <summary>N1: growth of the population with a regular doctor.</summary>
    public static readonly IndicatorModel RegularDoctor = Of("N1");

    /// <summary>N2: share of ALD, over-70 or CSS patients without one.</summary>
    public static readonly IndicatorModel WithoutRegularDoctor = Of("N2", Decreasing);

    /// <summary>N3: emergency visits not followed by hospitalisation.</summary>
    public static readonly IndicatorModel EmergencyVisits = Of("N3", Decreasing);

    /// <summary>N4: direct hospital admissions sent by city professionals.</summary>
    public static readonly IndicatorModel DirectAdmissions = Of("N4");

    /// <summary>N5: doctors taking part in the SAS.</summary>
    public static readonly IndicatorModel SasDoctors = Of("N5");

    /// <summary>N6: requests of the SAS that ended in an appointment by the CPTS.</summary>
    public static readonly IndicatorModel SasAppointments = Of("N6");

    /// <summary>N5': consultations recorded through the orientation device.</summary>
    public static readonly IndicatorModel OrientedConsultations = Of("N5'");

    /// <summary>All of them, whatever their date.</summary>
    public static readonly IReadOnlyList<IndicatorModel> All =
        [RegularDoctor, WithoutRegularDoctor, EmergencyVisits, DirectAdmissions, OrientedConsultations, SasDoctors, SasAppointments];

    /// <summary>Those that a contract signed on a day follows: the fifth counts the orientation device while a grid has it, the SAS afterwards.</summary>
    public static IReadOnlyList<IndicatorModel> On(DateOnly signedOn)
    {
        var device = GridCatalog.Published.Offers(Component.Orientation, Mission.AccessToCare, signedOn);
        return [.. All.Where(model => model == OrientedConsultations ? device : model != SasDoctors && model != SasAppointments || !device)];
    }

    private static IndicatorModel Of(string code, IndicatorDirection direction = Increasing) =>
        new(code, Mission.AccessToCare, National, Result, direction);
}
