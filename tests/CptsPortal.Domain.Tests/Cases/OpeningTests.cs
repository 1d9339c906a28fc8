using CptsPortal.Domain.Access;
using CptsPortal.Domain.Cases;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Cases;

public sealed class OpeningTests
{
    private static readonly FirstContact Call = new(Today, "Une infirmière", ContactChannel.Phone, Institution.Agency);

    [Fact]
    public void An_opening_names_everything_that_is_missing_at_once() =>
        Assert.Equal(
            ["CaseRule.NameGiven at name", "CaseRule.DepartmentGiven at department", "CaseRule.ContactComplete at contactOn"],
            Refused(CaseOrigin.SpontaneousProject, contact: null, name: " ", department: ""));

    [Fact]
    public void A_first_contact_names_a_person() =>
        Assert.Equal(["CaseRule.ContactComplete at contactPerson"], Refused(CaseOrigin.SpontaneousProject, Call with { Person = " " }));

    [Fact]
    public void A_first_contact_is_recorded_on_its_day_at_the_earliest()
    {
        Assert.Empty(Refused(CaseOrigin.SpontaneousProject, Call));
        Assert.Equal(["CaseRule.DayNotInFuture at contactOn"], Refused(CaseOrigin.SpontaneousProject, Call with { On = Today.AddDays(1) }));
    }

    [Fact]
    public void A_territory_without_project_has_an_institution_in_charge_and_nothing_else()
    {
        Assert.Equal(["CaseRule.InstitutionInChargeGiven at institutionInCharge"], Refused(CaseOrigin.UncoveredTerritory, contact: null));
        Assert.Empty(Refused(CaseOrigin.UncoveredTerritory, contact: null, inCharge: Institution.Agency));
    }

    private static IEnumerable<string> Refused(
        CaseOrigin origin, FirstContact? contact, string name = "CPTS des Calanques", string department = "13", Institution? inCharge = null) => Cpts
        .Open(new CaseOpening("13-2024-001", name, department, origin, contact, inCharge), Today, out _)
        .Select(broken => $"{broken.Code} at {broken.Path}");
}
