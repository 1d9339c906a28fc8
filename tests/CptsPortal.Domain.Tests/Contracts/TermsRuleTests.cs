using CptsPortal.Domain.Contracts;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;
using CptsPortal.Law.Indicators;
using static CptsPortal.Domain.Tests.Cases.Case;

namespace CptsPortal.Domain.Tests.Contracts;

/// <summary>What the terms of a contract refuse while they are written, proposed and signed.</summary>
public sealed class TermsRuleTests : ContractUnderWay
{
    [Fact]
    public void Terms_are_opened_once()
    {
        Open();

        Assert.Equal(["TermsNotOpen"], Codes(Contract.OpenTerms(Cpts, Inhabitants, new Dictionary<string, IndicatorWording>(), Now)));
    }

    [Fact]
    public void After_a_refusal_nothing_of_the_request_goes_on()
    {
        Assert.Empty(Contract.Refuse(Cpts, "Territoire déjà couvert.", Day("2024-02-05"), null, Now));

        Assert.Equal(["NotRefused"], Codes(Contract.Complete(Cpts, Four())));
        Assert.Equal(["NotRefused"], Codes(Contract.OpenTerms(Cpts, Inhabitants, new Dictionary<string, IndicatorWording>(), Now)));
        Assert.Equal(["NotRefused"], Codes(Contract.Refuse(Cpts, "Encore.", Day("2024-02-06"), null, Now)));
    }

    [Fact]
    public void What_is_proposed_is_not_proposed_again()
    {
        ProposeAll();

        Assert.Equal(["TermsInRoom"], Codes(Contract.Propose(Cpts, Day("2024-02-02"), Now)));
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(-1, null, "MembersCounted at members")]
    [InlineData(null, null, "MembersCounted at members")]
    [InlineData(45, "2022-03-31", null)]
    [InlineData(45, "2022-04-01", "OrientationOffered at orientationFrom")]
    public void Members_are_counted_and_the_orientation_device_ends_with_march_2022(int? members, string? orientationFrom, string? broken)
    {
        Open();

        Assert.Equal(
            broken is null ? [] : [broken],
            Codes(Contract.WriteTerritory(Cpts, Inhabitants, null, null, members, orientationFrom is null ? null : Day(orientationFrom))));
    }

    [Fact]
    public void An_indicator_that_is_not_of_the_terms_cannot_be_taken_out()
    {
        Open();

        Assert.Equal(["IndicatorKnown"], Codes(Contract.RemoveIndicator(Cpts, Guid.NewGuid())));
    }

    [Fact]
    public void Terms_without_a_national_indicator_name_the_one_that_is_missing()
    {
        Prepare();
        var terms = Contract.OpenVersion!.Terms;
        var missing = terms.Indicators.First(indicator => indicator.Level == IndicatorLevel.National);
        var holding = new Holding();

        TermsCheck.Hold(
            holding, terms with { Indicators = [.. terms.Indicators.Where(indicator => indicator != missing)] }, terms.Territory.Communes,
            Day("2024-03-01"), null, _ => Day("2024-03-01"));

        Assert.Equal([$"NationalFollowed({missing.Code})"], Told(holding.Broken));
    }

    [Fact]
    public void A_signature_has_a_name_a_quality_and_a_day_and_there_is_at_least_one()
    {
        ProposeAll();
        AgreeAll();

        Assert.Equal(["SignatureGiven"], Codes(Contract.Sign(Cpts, [], ValidatedOn, null, Now)));
        Assert.Equal(
            ["SignatoryComplete at signatures[Cpts].name", "SignatoryComplete at signatures[Fund].name", "SignatoryComplete at signatures[HealthAgency].name"],
            Codes(Contract.Sign(
                Cpts,
                [
                    new TypedSignature(Party.Cpts, " ", "Présidence", Day("2024-03-01")),
                    new TypedSignature(Party.Fund, "Une personne", null, Day("2024-03-01")),
                    new TypedSignature(Party.HealthAgency, "Une personne", "Direction", null),
                ],
                ValidatedOn, null, Now)));
    }

    [Fact]
    public void A_mission_starts_where_a_grid_finances_it()
    {
        SignAll();

        Assert.Contains(
            "MissionFinanced at on", Codes(Contract.StartMission(Cpts, Mission.CrisisResponse, Day("2022-01-01"), null, Now)));
    }
}
